import { Box, MenuItem, Select } from '@mui/material';
import { useEffect } from 'react';
import { ancestorsOf } from '../auth/permissions';
import { useOwnDistricts, useYears } from '../context/use-choices';
import { useDistricts } from '../context/use-districts';
import { usePlaces } from '../context/use-places';
import { chooseContext, useWorkContext } from '../context/work-context';
import { useLanguage, useT } from '../i18n/use-t';

const LIGHT = {
  color: 'inherit',
  fontSize: '0.9rem',
  '& .MuiSelect-icon': { color: 'inherit' },
  '& .MuiOutlinedInput-notchedOutline, &:hover .MuiOutlinedInput-notchedOutline': { borderColor: '#ffffff80' },
  '& .MuiSelect-select': { py: 0.5 },
} as const;

/** Which district and year the screens are about. */
export function ContextPicker() {
  const { districtCode, year } = useWorkContext();
  const own = useOwnDistricts();
  const { byCode } = useDistricts();
  const years = useYears();
  const language = useLanguage();
  const t = useT();
  useFirstChoice(
    own.map(({ code }) => code),
    years,
  );
  const isKnown = own.some(({ code }) => code === districtCode);
  const depth = (code: string) =>
    ancestorsOf(code, byCode).filter((above) => own.some((each) => each.code === above)).length;
  return (
    <Box
      role="group"
      aria-label={t('shell.context.title')}
      sx={{ display: 'flex', gap: 1, minWidth: 0 }}
      className="no-print"
    >
      <Select
        size="small"
        value={isKnown ? (districtCode ?? '') : ''}
        onChange={({ target }) => chooseContext({ districtCode: target.value })}
        inputProps={{ 'aria-label': t('common.district') }}
        data-testid="context-district"
        sx={{ ...LIGHT, minWidth: { xs: 84, sm: 140 }, maxWidth: { xs: 120, sm: 260 } }}
      >
        {own.map(({ code, name }) => (
          <MenuItem key={code} value={code} sx={{ pl: 2 + depth(code) * 2 }}>
            {name[language]}
          </MenuItem>
        ))}
      </Select>
      <Select
        size="small"
        value={year !== null && years.includes(year) ? String(year) : ''}
        onChange={({ target }) => chooseContext({ year: Number(target.value) })}
        inputProps={{ 'aria-label': t('common.budgetYear') }}
        data-testid="context-year"
        sx={{ ...LIGHT, minWidth: 84 }}
      >
        {years.map((each) => (
          <MenuItem key={each} value={String(each)}>
            {t('common.year', { year: each })}
          </MenuItem>
        ))}
      </Select>
    </Box>
  );
}

/** Somebody new starts where they have most forms, or else at the first district of their own and the newest year. */
function useFirstChoice(codes: readonly string[], years: readonly number[]): void {
  const { districtCode, year } = useWorkContext();
  const { places, isPending } = usePlaces();
  const place = places.find((each) => codes.includes(each.districtCode));
  const [first] = codes;
  const [newest] = years;
  useEffect(() => {
    if (isPending || first === undefined) return;
    const isStrange = districtCode === null || !codes.includes(districtCode);
    if (isStrange) chooseContext(place ?? { districtCode: first });
    if (year === null && place === undefined && newest !== undefined) chooseContext({ year: newest });
  }, [codes, districtCode, first, isPending, newest, place, year]);
}
