import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ApiError } from '../../api/api-error';
import { request } from '../../api/request';
import type { RuleSetSummaryView, RuleSetView } from '../../api/types/rule-sets';
import { useT } from '../../i18n/use-t';
import { ErrorState } from '../../shared/states';

interface Props {
  readonly version: RuleSetView;
  readonly onClose: () => void;
}

/** A withdrawal cannot be undone: it says what follows, and asks for the reason. */
export function WithdrawDialog({ version: { districtCode, year, kind, version }, onClose }: Props) {
  const [reason, setReason] = useState('');
  const client = useQueryClient();
  const notify = useNotify();
  const t = useT();
  const withdraw = useMutation<RuleSetSummaryView, ApiError>({
    mutationFn: () =>
      request(`districts/${districtCode}/rule-sets/${year}/${kind}/${version}/withdraw`, {
        method: 'POST',
        body: { reason },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['read'] });
      notify(t('ruleSets.withdrawn', { version }), { type: 'success' });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="withdraw-title" fullWidth maxWidth="sm">
      <DialogTitle id="withdraw-title">{t('ruleSets.withdrawTitle', { version })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('ruleSets.withdrawHint')}</DialogContentText>
        <TextField
          autoFocus
          fullWidth
          multiline
          minRows={2}
          required
          label={t('ruleSets.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {withdraw.error && <ErrorState error={withdraw.error} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          color="error"
          variant="contained"
          disabled={reason.trim() === ''}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          {t('ruleSets.withdraw')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
