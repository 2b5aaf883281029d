import { Button } from '@mui/material';
import { useState } from 'react';
import type { GateReport } from '../../api/types/rule-sets';
import { useCaller, useMayIn } from '../../auth/permissions';
import { useT, type MessageKey } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';
import { StepDialog, type Step } from './StepDialog';

interface OfferedStep {
  readonly step: Step;
  readonly label: MessageKey;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
}

/** The steps that are open to the caller now; the service has the last word. */
export function DraftSteps({ gate }: { readonly gate: GateReport | null }) {
  const { draft, isDirty } = useDraftEditing();
  const [asked, setAsked] = useState<Step | null>(null);
  const mayEdit = useMayIn('rule-sets.edit', draft.districtCode);
  const mayApprove = useMayIn('rule-sets.approve', draft.districtCode);
  const caller = useCaller();
  const t = useT();
  const isAuthor = draft.authors.some(({ id }) => id === caller?.id);
  const steps: OfferedStep[] = [];
  if (mayEdit && draft.state === 'draft') {
    steps.push({ step: 'submit', label: 'drafts.steps.submit', isMain: true, isDisabled: isDirty });
    steps.push({ step: 'discard', label: 'drafts.steps.discard' });
  }
  if (mayEdit && (draft.state === 'submitted' || draft.state === 'approved')) {
    steps.push({ step: 'withdraw-submission', label: 'drafts.steps.withdraw' });
  }
  if (mayApprove && !isAuthor && draft.state === 'submitted') {
    steps.push({ step: 'send-back', label: 'drafts.steps.sendBack' });
    steps.push({ step: 'approve', label: 'drafts.steps.approve', isMain: true });
  }
  if (mayApprove && !isAuthor && draft.state === 'approved') {
    steps.push({ step: 'send-back', label: 'drafts.steps.sendBack' });
    steps.push({ step: 'publish', label: 'drafts.steps.publish', isMain: true, isDisabled: gate?.passes === false });
  }
  return (
    <>
      {steps.map(({ step, label, isMain = false, isDisabled = false }) => (
        <Button
          key={step}
          variant={isMain ? 'contained' : 'outlined'}
          disabled={isDisabled}
          data-testid={`step-${step}`}
          onClick={() => setAsked(step)}
        >
          {t(label)}
        </Button>
      ))}
      {asked && <StepDialog step={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
