import PendingIcon from '@mui/icons-material/PendingActions';
import DoneIcon from '@mui/icons-material/TaskAlt';
import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { WorkListView } from '../api/types/jobs';
import { useRead } from '../api/use-read';
import { useWorkContext } from '../context/work-context';
import { useText, useT } from '../i18n/use-t';
import { Loaded } from '../shared/states';
import { CardFrame } from './CardFrame';

const OFTEN_MS = 60_000;

/** What waits for whoever is signed in, in the district and year that are chosen; elsewhere only that it does. */
export function WorkListCard() {
  const { districtCode, year, kind } = useWorkContext();
  const here = { districtCode, year, kind };
  const query = useRead<WorkListView>('work-list', here, { enabled: districtCode !== null, refetchInterval: OFTEN_MS });
  const everywhere = useRead<WorkListView>('work-list', {}, { refetchInterval: OFTEN_MS });
  const t = useT();
  const sum = (list: WorkListView | undefined) => (list?.items ?? []).reduce((all, { count }) => all + count, 0);
  const elsewhere = sum(everywhere.data) - sum(query.data);
  return (
    <CardFrame title={t('dashboard.waiting')}>
      <Loaded query={query}>{(list) => <Items list={list} />}</Loaded>
      {query.data && elsewhere > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('dashboard.elsewhere', { count: elsewhere })}
        </Typography>
      )}
    </CardFrame>
  );
}

function Items({ list: { items } }: { readonly list: WorkListView }) {
  const text = useText();
  const t = useT();
  if (items.length === 0) {
    return (
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', color: 'success.main', py: 1 }}>
        <DoneIcon />
        <Typography>{t('dashboard.nothingWaits')}</Typography>
      </Stack>
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }} data-testid="work-list">
      {items.map(({ code, message, link }) => (
        <Stack component="li" key={code} direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
          <PendingIcon fontSize="small" color="secondary" sx={{ alignSelf: 'center' }} />
          <Link component={RouterLink} to={link} underline="hover">
            {text(message)}
          </Link>
        </Stack>
      ))}
    </Box>
  );
}
