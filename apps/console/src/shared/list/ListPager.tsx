import { Box, MenuItem, Select } from '@mui/material';
import { useListContext } from 'ra-core';
import { useT } from '../../i18n/use-t';
import { Pager } from './Pager';

const SMALLEST = 25;
const SIZES = [SMALLEST, 50, 100, 200];

/** Which part of the list is shown, of how many, and the ways to the others. */
export function ListPager() {
  const { total = 0, page, perPage, setPage, setPerPage } = useListContext();
  const t = useT();
  if (total === 0) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', '& > nav': { flex: 1 } }}>
      <Pager page={page} perPage={perPage} total={total} onChange={setPage} />
      {total > SMALLEST && (
        <Select
          size="small"
          className="no-print"
          value={String(perPage)}
          onChange={({ target }) => setPerPage(Number(target.value))}
          inputProps={{ 'aria-label': t('lists.perPage') }}
          sx={{ fontSize: '0.85rem', mt: 1, '& .MuiSelect-select': { py: 0.4 } }}
        >
          {SIZES.map((size) => (
            <MenuItem key={size} value={String(size)}>
              {t('lists.perPageOf', { size })}
            </MenuItem>
          ))}
        </Select>
      )}
    </Box>
  );
}
