import type { RuleSetKey } from '@app/rule-set';
import { Chip } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useDistrictName } from '../../context/use-districts';
import { useT } from '../../i18n/use-t';
import { COLOURS } from '../../theme/theme';
import { versionAddress } from '../addresses';

interface Props {
  readonly origin: RuleSetKey | null;
  readonly isOwn: boolean;
}

/** Where a value comes from: stated here, or inherited from the rule set that the chip leads to. */
export function Origin({ origin, isOwn }: Props) {
  const nameOf = useDistrictName();
  const t = useT();
  if (isOwn) return <Chip label={t('ruleSets.own')} variant="outlined" sx={{ height: 22, color: COLOURS.own }} />;
  if (origin === null) return <Chip label={t('ruleSets.unstated')} variant="outlined" sx={{ height: 22 }} />;
  const label = t('ruleSets.inheritedFrom', {
    district: nameOf(origin.districtCode),
    year: origin.year,
    version: origin.version,
  });
  return (
    <Chip
      component={RouterLink}
      to={versionAddress(origin)}
      clickable
      label={label}
      sx={{ height: 22, bgcolor: COLOURS.inheritedFill, color: COLOURS.inherited }}
    />
  );
}
