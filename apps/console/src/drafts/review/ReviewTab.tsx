import { Alert, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useRead } from '../../api/use-read';
import type { GateReport } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { Section } from '../../shared/Section';
import { Loaded } from '../../shared/states';
import { useDraftEditing } from '../editor/draft-editing';
import { ApprovalSimulations } from './ApprovalSimulations';
import { DraftSteps } from './DraftSteps';
import { GateList } from './GateList';

/** What stands between the draft and its publication, who did what so far, and the next step. */
export function ReviewTab() {
  const { draft, isDirty } = useDraftEditing();
  const gate = useRead<GateReport>(`districts/${draft.districtCode}/rule-set-drafts/${draft.draftId}/gate`, {
    revision: draft.revision,
  });
  const language = useLanguage();
  const t = useT();
  return (
    <>
      <Section title={t('drafts.review.next')} actions={<DraftSteps gate={gate.data ?? null} />}>
        {isDirty && <Alert severity="warning">{t('drafts.review.saveFirst')}</Alert>}
        <Typography>{t(`drafts.review.states.${draft.state}`)}</Typography>
        {draft.review?.comment && (
          <Alert severity={draft.review.decision === 'approved' ? 'success' : 'warning'} sx={{ mt: 1 }}>
            {t(`drafts.review.decisions.${draft.review.decision}`, { name: draft.review.by.name })}{' '}
            <span data-content>{draft.review.comment}</span>
          </Alert>
        )}
      </Section>
      <Section title={t('drafts.review.gate')}>
        <Loaded query={gate}>{(report) => <GateList report={report} />}</Loaded>
      </Section>
      <ApprovalSimulations />
      <Section title={t('drafts.review.history')}>
        <List dense disablePadding>
          {draft.history.toReversed().map(({ at, by, action, comment, revision }, index) => (
            <ListItem key={index} disableGutters>
              <ListItemText
                primary={
                  <Stack component="span" direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
                    <span>{t(`drafts.review.actions.${actionWord(action)}`)}</span>
                    <span data-content>{by.name}</span>
                    <span>{dateTime(at, language)}</span>
                    <span>{t('drafts.revision', { revision })}</span>
                  </Stack>
                }
                secondary={comment && <span data-content>{comment}</span>}
              />
            </ListItem>
          ))}
        </List>
      </Section>
    </>
  );
}

const ACTIONS = [
  'create',
  'edit',
  'record-example',
  'submit',
  'withdraw-submission',
  'approve',
  'send-back',
  'publish',
  'discard',
] as const;

function actionWord(action: string): (typeof ACTIONS)[number] {
  return ACTIONS.find((each) => each === action) ?? 'edit';
}
