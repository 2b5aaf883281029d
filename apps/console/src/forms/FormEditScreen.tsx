import { useParams } from 'react-router-dom';
import type { EvaluationView, FormView } from '../api/types/forms';
import { useRead } from '../api/use-read';
import { useCaller } from '../auth/permissions';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { Loaded, LoadingState } from '../shared/states';
import { FormEditor } from './edit/FormEditor';
import { formPath } from './endpoint';

/** Loads what an edit needs: the form with its persons, and what its score was given besides. */
export default function FormEditScreen() {
  const { id = '' } = useParams();
  const form = useRead<FormView>(formPath(id), { persons: true }, { staleTime: Infinity });
  return <Loaded query={form}>{(stored) => <WithOptions key={id} id={id} stored={stored} />}</Loaded>;
}

function WithOptions({ id, stored }: { readonly id: string; readonly stored: FormView }) {
  const caller = useCaller();
  const t = useT();
  const { score, districtCode } = stored;
  const evaluation = useRead<EvaluationView>(
    `districts/${districtCode}/evaluations/${score?.evaluationId ?? ''}`,
    undefined,
    { enabled: score !== null },
  );
  useBreadcrumbs(
    { label: t('forms.title'), to: '/forms' },
    { label: stored.projectName || stored.formId, to: `/forms/${id}/show`, isContent: true },
    { label: t('forms.edit') },
  );
  if (caller === null || (score !== null && evaluation.isPending)) return <LoadingState />;
  return <FormEditor id={id} stored={stored} person={caller.name} options={evaluation.data?.options ?? NO_OPTIONS} />;
}

const NO_OPTIONS = {};
