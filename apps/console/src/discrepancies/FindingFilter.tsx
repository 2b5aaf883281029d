import type { CodeFiguresView } from '../api/types/discrepancies';
import { useText, useT } from '../i18n/use-t';
import { FilterSelect } from '../shared/list/filters';

/** Narrows to forms with one sort of finding. */
export function FindingFilter({ findings }: { readonly findings: readonly CodeFiguresView[] }) {
  const text = useText();
  const t = useT();
  const choices = findings.map(({ code, label, forms }) => ({ id: code, name: `${text(label)} (${forms})` }));
  return <FilterSelect name="finding" label={t('evaluations.finding')} width={260} choices={choices} />;
}
