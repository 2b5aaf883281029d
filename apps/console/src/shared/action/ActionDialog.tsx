import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useId, type ReactNode } from 'react';
import type { ApiError } from '../../api/api-error';
import { useT } from '../../i18n/use-t';
import { ErrorState } from '../states';

interface Props {
  readonly title: ReactNode;
  readonly confirm: string;
  /** What cannot be undone says so by its colour as well. */
  readonly isGrave?: boolean;
  readonly isBusy: boolean;
  readonly isReady?: boolean;
  readonly error: ApiError | null;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done, or for what it needs. What the service refuses is said here, and nothing is lost. */
export function ActionDialog(props: Props) {
  const { title, confirm, isGrave = false, isBusy, isReady = true, error, children, onConfirm, onClose } = props;
  const id = useId();
  const t = useT();
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onConfirm();
        }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {children}
          {error && <ErrorState error={error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isBusy}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={isGrave ? 'error' : 'primary'}
            loading={isBusy}
            disabled={!isReady}
          >
            {confirm}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
