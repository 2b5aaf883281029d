import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { baseKeyOf } from '@app/rule-set';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useDistrictName } from '../../context/use-districts';
import { useT } from '../../i18n/use-t';
import { comparisonAddress } from '../addresses';
import { useVersions } from '../use-versions';

/** Comparisons that suggest themselves: other versions of the scope, and the base. */
export function CompareMenu({ version }: { readonly version: RuleSetView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { districtCode, year, kind } = version;
  const { data = [] } = useVersions({ districtCode, year, kind });
  const nameOf = useDistrictName();
  const t = useT();
  const base = baseKeyOf(version.ruleSet);
  const others = data.filter((other) => other.version !== version.version);
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('ruleSets.compare')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.map((other) => (
          <MenuItem key={other.version} component={RouterLink} to={comparisonAddress(other, version)}>
            {t('ruleSets.compareWithVersion', { version: other.version })}
          </MenuItem>
        ))}
        {base && (
          <MenuItem component={RouterLink} to={comparisonAddress(base, version)}>
            {t('ruleSets.compareWithBase', {
              district: nameOf(base.districtCode),
              year: base.year,
              version: base.version,
            })}
          </MenuItem>
        )}
        <MenuItem component={RouterLink} to={comparisonAddress(version, version)}>
          {t('ruleSets.compareWithAny')}
        </MenuItem>
      </Menu>
    </>
  );
}
