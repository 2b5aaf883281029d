import { Chip, Link, Stack, Tooltip } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { RuleSetRef } from '../api/types/common';
import { useDistrictName } from '../context/use-districts';
import { joinId } from '../data/endpoint';
import { useT } from '../i18n/use-t';

/** 示例 on everything that rests on a set which is not official. */
export function IllustrativeBadge({ official }: { readonly official: boolean }) {
  const t = useT();
  if (official) {
    return (
      <Tooltip title={t('common.officialHint')}>
        <Chip
          label={t('common.official')}
          variant="outlined"
          sx={{ height: 22, color: '#0b5c36', borderColor: '#0b5c36' }}
        />
      </Tooltip>
    );
  }
  return (
    <Tooltip title={t('common.illustrativeHint')}>
      <Chip
        label={t('common.illustrative')}
        sx={{ height: 22, bgcolor: '#fdf1d8', color: '#7a4d00', fontWeight: 600 }}
      />
    </Tooltip>
  );
}

interface Props {
  readonly ruleSet: RuleSetRef;
  readonly withoutLink?: boolean;
}

/** Names a version of a rule set in words, with its standing. */
export function RuleSetLabel({ ruleSet, withoutLink = false }: Props) {
  const { districtCode, year, kind, version, official } = ruleSet;
  const nameOf = useDistrictName();
  const t = useT();
  const name = [
    nameOf(districtCode),
    t('common.year', { year }),
    t(`common.kinds.${kind}`),
    t('common.version', { version }),
  ].join(' · ');
  return (
    <Stack
      component="span"
      direction="row"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, flexWrap: 'wrap' }}
    >
      {withoutLink ? (
        <span>{name}</span>
      ) : (
        <Link component={RouterLink} to={`/rule-sets/${joinId(districtCode, year, kind, version)}/show`}>
          {name}
        </Link>
      )}
      <IllustrativeBadge official={official} />
    </Stack>
  );
}
