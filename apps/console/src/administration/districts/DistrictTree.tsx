import { Box, Link, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { DistrictView } from '../../api/types/identity';
import { ancestorsOf } from '../../auth/permissions';
import { useDistricts } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';

/** All districts, each below the one it belongs to; typing leaves those that match, with what stands above them. */
export function DistrictTree({ chosen }: { readonly chosen: string | undefined }) {
  const [typed, type] = useState('');
  const { all, byCode } = useDistricts();
  const t = useT();
  const shown = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return all;
    const matching = all.filter(({ code, name }) =>
      [code, name.zh, name.en].some((text) => text.toLowerCase().includes(wanted)),
    );
    const kept = new Set(matching.flatMap(({ code }) => [code, ...ancestorsOf(code, byCode)]));
    return all.filter(({ code }) => kept.has(code));
  }, [all, byCode, typed]);
  const known = new Set(shown.map(({ code }) => code));
  const roots = shown.filter(({ parentCode }) => parentCode === null || !known.has(parentCode));
  return (
    <>
      <TextField
        fullWidth
        label={t('administration.filterDistricts')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        slotProps={{ htmlInput: { type: 'search' } }}
      />
      {shown.length === 0 && <Typography color="text.secondary">{t('lists.nothingMatches')}</Typography>}
      <Branch districts={roots} all={shown} chosen={chosen} />
    </>
  );
}

interface BranchProps {
  readonly districts: readonly DistrictView[];
  readonly all: readonly DistrictView[];
  readonly chosen: string | undefined;
}

function Branch({ districts, all, chosen }: BranchProps) {
  const language = useLanguage();
  if (districts.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 1.5, borderLeft: '1px solid', borderColor: 'divider' }}>
      {districts.map(({ code, name }) => (
        <li key={code}>
          <Link
            component={RouterLink}
            to={`/districts/${code}`}
            aria-current={code === chosen ? 'page' : undefined}
            underline="none"
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 1,
              px: 1,
              py: 0.5,
              borderRadius: 1,
              color: 'text.primary',
              '&:hover': { bgcolor: '#eef2f6' },
              '&[aria-current]': { bgcolor: '#e4eefa', fontWeight: 600, color: 'primary.main' },
            }}
          >
            <span>{name[language]}</span>
            <Typography component="span" variant="body2" color="text.secondary">
              {code}
            </Typography>
          </Link>
          <Branch districts={all.filter(({ parentCode }) => parentCode === code)} all={all} chosen={chosen} />
        </li>
      ))}
    </Box>
  );
}
