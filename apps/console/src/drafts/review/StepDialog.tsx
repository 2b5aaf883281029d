import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ApiError } from '../../api/api-error';
import { request } from '../../api/request';
import type { RuleSetRef } from '../../api/types/common';
import { joinId } from '../../data/endpoint';
import { useT } from '../../i18n/use-t';
import { IssueList } from '../../shared/IssueList';
import { useDraftEditing } from '../editor/draft-editing';

export type Step = 'submit' | 'withdraw-submission' | 'approve' | 'send-back' | 'publish' | 'discard';

const WITH_COMMENT: readonly Step[] = ['submit', 'approve', 'send-back'];

/** Asks before a step that others see, with a comment where one belongs. */
export function StepDialog({ step, onClose }: { readonly step: Step; readonly onClose: () => void }) {
  const { draft } = useDraftEditing();
  const [comment, setComment] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const t = useT();
  const path = `districts/${draft.districtCode}/rule-set-drafts/${draft.draftId}`;
  const take = async () => {
    setBusy(true);
    setError(null);
    try {
      const outcome = await takeStep(path, step, draft.revision, comment.trim());
      notify(t(`drafts.steps.done.${step}`), { type: 'success' });
      onClose();
      if (outcome?.version) {
        const { districtCode, year, kind, version } = outcome.version;
        await navigate(`/rule-sets/${joinId(districtCode, year, kind, version)}/show`);
      } else if (step === 'discard') await navigate('/drafts');
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure as ApiError);
    } finally {
      setBusy(false);
    }
  };
  const needsComment = step === 'send-back';
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="step-title">
      <DialogTitle id="step-title">{t(`drafts.steps.titles.${step}`)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t(`drafts.steps.texts.${step}`)}</DialogContentText>
        {WITH_COMMENT.includes(step) && (
          <TextField
            fullWidth
            multiline
            minRows={2}
            autoFocus
            required={needsComment}
            label={t('drafts.steps.comment')}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
            sx={{ mt: 2 }}
          />
        )}
        {error && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {error.message}
            {error.issues.length > 0 && <IssueList issues={error.issues} />}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          loading={isBusy}
          disabled={needsComment && comment.trim() === ''}
          data-testid="confirm-step"
          onClick={() => void take()}
        >
          {t('common.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface Published {
  readonly version?: RuleSetRef;
}

async function takeStep(path: string, step: Step, revision: number, comment: string): Promise<Published | undefined> {
  if (step === 'discard') {
    await request(path, { method: 'DELETE', query: { revision } });
    return undefined;
  }
  const body = { revision, ...(comment === '' || !WITH_COMMENT.includes(step) ? {} : { comment }) };
  const outcome = await request<Published>(`${path}/${step}`, { method: 'POST', body });
  return step === 'publish' ? outcome : undefined;
}
