import { useParams, Routes, Route } from 'react-router-dom';
import type { FormView } from '../api/types/forms';
import { useRead } from '../api/use-read';
import { splitId } from '../data/endpoint';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { Loaded } from '../shared/states';
import { formPath } from './endpoint';
import { FormHistory } from './history/FormHistory';
import { FormOverview } from './FormOverview';

/** One form: its table with the score beside it, and the history of its revisions. */
export default function FormShow() {
  const { id = '' } = useParams();
  const query = useRead<FormView>(formPath(id), { persons: true });
  return (
    <Loaded query={query}>
      {(form) => (
        <Routes>
          <Route path="history" element={<Screen form={form} id={id} isHistory />} />
          <Route path="*" element={<Screen form={form} id={id} />} />
        </Routes>
      )}
    </Loaded>
  );
}

function Screen({
  form,
  id,
  isHistory = false,
}: {
  readonly form: FormView;
  readonly id: string;
  readonly isHistory?: boolean;
}) {
  const t = useT();
  const [districtCode] = splitId(id, 2);
  const here = { label: form.projectName || form.formId, to: `/forms/${id}/show`, isContent: true };
  const crumbs = isHistory ? [here, { label: t('forms.history') }] : [{ label: here.label, isContent: true }];
  useBreadcrumbs({ label: t('forms.title'), to: `/forms?district=${districtCode}` }, ...crumbs);
  return isHistory ? <FormHistory id={id} form={form} /> : <FormOverview id={id} form={form} />;
}
