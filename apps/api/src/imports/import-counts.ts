import type { Issue, Severity } from '@app/kernel';
import type { ImportCounts, ImportedForm } from '@app/persistence';

/** How many forms became what, and how many issues there were. */
export function countImport(formCount: number, forms: readonly ImportedForm[], issues: readonly Issue[]): ImportCounts {
  const became = (outcome: string) => forms.filter((form) => form.outcome === outcome).length;
  const graded = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return {
    forms: formCount,
    created: became('created'),
    revised: became('revised'),
    unchanged: became('unchanged'),
    refused: 0,
    errors: graded('error'),
    warnings: graded('warning'),
    infos: graded('info'),
  };
}
