import { Button } from '@mui/material';
import type { SelfEvaluationForm } from '@app/form';
import type { ScoreSheet } from '@app/scoring';
import { useNotify } from 'react-admin';
import { useT } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';
import { recordExample } from '../model/record-example';

/** Keeps the form with its score as a worked example of the set. */
export function RecordExample({ form, sheet }: { readonly form: SelfEvaluationForm; readonly sheet: ScoreSheet }) {
  const { change } = useDraftEditing();
  const notify = useNotify();
  const t = useT();
  const record = () => {
    change((current) => recordExample(current, form.projectName, form, sheet), 'examples');
    notify(t('drafts.preview.recorded'), { type: 'success' });
  };
  return (
    <Button variant="outlined" onClick={record} sx={{ alignSelf: 'flex-start' }}>
      {t('drafts.preview.record')}
    </Button>
  );
}
