import InboxIcon from '@mui/icons-material/Inbox';
import { Alert, AlertTitle, Box, Button, CircularProgress, Stack, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiError } from '../api/api-error';
import { useText, useT } from '../i18n/use-t';
import { IssueList } from './IssueList';

/** Nothing is there yet: says what would be, and how it comes about. */
export function EmptyState({ text, action }: { readonly text?: ReactNode; readonly action?: ReactNode }) {
  const t = useT();
  return (
    <Stack sx={{ alignItems: 'center', gap: 1, py: 5, color: 'text.secondary', textAlign: 'center' }}>
      <InboxIcon fontSize="large" />
      <Typography>{text ?? t('common.empty')}</Typography>
      {action}
    </Stack>
  );
}

/** What went wrong, in words, with everything that was found, and a way to try again. */
export function ErrorState({ error, retry }: { readonly error: ApiError; readonly retry?: () => void }) {
  const text = useText();
  const t = useT();
  const action = retry && (
    <Button color="inherit" onClick={retry}>
      {t('common.retry')}
    </Button>
  );
  return (
    <Alert severity="error" action={action} sx={{ my: 1 }}>
      <AlertTitle>{t('common.error.title')}</AlertTitle>
      {text(error.text)}
      <Typography component="span" variant="caption" sx={{ ml: 1 }}>
        {error.code}
      </Typography>
      {error.issues.length > 0 && <IssueList issues={error.issues} />}
    </Alert>
  );
}

export function LoadingState() {
  const t = useT();
  return (
    <Box role="status" aria-label={t('common.loading')} sx={{ display: 'grid', placeItems: 'center', py: 5 }}>
      <CircularProgress size={28} aria-hidden />
    </Box>
  );
}

interface LoadedProps<T> {
  readonly query: UseQueryResult<T, ApiError>;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a query gave, and meanwhile that it is coming, or why it did not. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <LoadingState />;
}
