import { DialogContentText, TextField } from '@mui/material';
import { useState } from 'react';
import { request } from '../../api/request';
import type { RuleSetSummaryView, RuleSetView } from '../../api/types/rule-sets';
import { useT } from '../../i18n/use-t';
import { ActionDialog } from '../../shared/action/ActionDialog';
import { useAction } from '../../shared/action/use-action';

interface Props {
  readonly version: RuleSetView;
  readonly onClose: () => void;
}

/** A withdrawal cannot be undone: it says what follows, and asks for the reason. */
export function WithdrawDialog({ version: { districtCode, year, kind, version }, onClose }: Props) {
  const [reason, setReason] = useState('');
  const t = useT();
  const path = `districts/${districtCode}/rule-sets/${year}/${kind}/${version}/withdraw`;
  const withdraw = useAction<void, RuleSetSummaryView>(() => request(path, { method: 'POST', body: { reason } }), {
    done: t('ruleSets.withdrawn', { version }),
    onDone: onClose,
  });
  return (
    <ActionDialog
      title={t('ruleSets.withdrawTitle', { version })}
      confirm={t('ruleSets.withdraw')}
      isGrave
      isBusy={withdraw.isPending}
      isReady={reason.trim() !== ''}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
      onClose={onClose}
    >
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
    </ActionDialog>
  );
}
