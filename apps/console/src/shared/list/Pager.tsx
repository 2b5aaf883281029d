import { Box, Pagination, Typography } from '@mui/material';
import { useT } from '../../i18n/use-t';

interface Props {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onChange: (page: number) => void;
}

/** Which part of a list is shown, and the ways to the others. */
export function Pager({ page, perPage, total, onChange }: Props) {
  const t = useT();
  const last = Math.max(1, Math.ceil(total / perPage));
  const from = Math.min(total, (page - 1) * perPage + 1);
  return (
    <Box
      component="nav"
      aria-label={t('lists.pages')}
      className="no-print"
      sx={{ display: 'flex', gap: 1.5, mt: 1, flexWrap: 'wrap' }}
    >
      <Typography variant="body2" color="text.secondary" aria-live="polite" sx={{ flex: 1, minWidth: 120 }}>
        {t('lists.range', { from, to: Math.min(total, page * perPage), total })}
      </Typography>
      {last > 1 && (
        <Pagination
          size="small"
          count={last}
          page={Math.min(page, last)}
          onChange={(_, next) => onChange(next)}
          getItemAriaLabel={(type, at) =>
            t(type === 'page' ? 'lists.toPage' : `lists.${type as 'next' | 'previous'}`, { page: at ?? 1 })
          }
        />
      )}
    </Box>
  );
}
