import { Box, MenuItem, Pagination, Select, Typography } from '@mui/material';
import { useListContext } from 'ra-core';
import { useT } from '../../i18n/use-t';

const SIZES = [25, 50, 100, 200];

/** Which part of the list is shown, of how many, and the ways to the others. */
export function ListPager() {
  const { total = 0, page, perPage, setPage, setPerPage } = useListContext();
  const t = useT();
  if (total === 0) return null;
  const last = Math.max(1, Math.ceil(total / perPage));
  return (
    <Box
      component="nav"
      aria-label={t('lists.pages')}
      className="no-print"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', mt: 1 }}
    >
      <Typography variant="body2" color="text.secondary" aria-live="polite" sx={{ flex: 1, minWidth: 120 }}>
        {t('lists.range', {
          from: Math.min(total, (page - 1) * perPage + 1),
          to: Math.min(total, page * perPage),
          total,
        })}
      </Typography>
      {total > SIZES[0]! && (
        <Select
          size="small"
          value={String(perPage)}
          onChange={({ target }) => setPerPage(Number(target.value))}
          inputProps={{ 'aria-label': t('lists.perPage') }}
          sx={{ fontSize: '0.85rem', '& .MuiSelect-select': { py: 0.4 } }}
        >
          {SIZES.map((size) => (
            <MenuItem key={size} value={String(size)}>
              {t('lists.perPageOf', { size })}
            </MenuItem>
          ))}
        </Select>
      )}
      {last > 1 && (
        <Pagination
          size="small"
          count={last}
          page={Math.min(page, last)}
          onChange={(_, next) => setPage(next)}
          getItemAriaLabel={(type, at) =>
            t(type === 'page' ? 'lists.toPage' : `lists.${type as 'next' | 'previous'}`, { page: at ?? 1 })
          }
        />
      )}
    </Box>
  );
}
