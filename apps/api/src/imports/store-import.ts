import type { Issue } from '@app/kernel';
import {
  FormsRepository,
  ImportJournal,
  ImportsRepository,
  outcomeIssues,
  type DistrictScope,
  type FormSubmission,
  type ImportedForm,
  type ImportRecord,
  type JournalledForm,
  type SaveOutcome,
} from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { ServiceMetrics } from '../metrics/service-metrics';
import { countImport } from './import-counts';

/** A form of the journal that has been stored. */
interface StoredEntry {
  readonly form: ImportedForm;
  readonly issues: readonly Issue[];
}

/** Stores what a whole journal holds. Safe to repeat, and safe to do twice at once. */
@Injectable()
export class StoreImport {
  private readonly active = new Set<string>();

  constructor(
    private readonly forms: FormsRepository,
    private readonly imports: ImportsRepository,
    private readonly journal: ImportJournal,
    private readonly metrics: ServiceMetrics,
  ) {}

  /** Whether this process is at an import right now. */
  isActive(importId: string): boolean {
    return this.active.has(importId);
  }

  /** Stores what an import wrote down, from its beginning or from where it was interrupted. */
  async run(scope: DistrictScope, record: ImportRecord): Promise<ImportRecord> {
    this.active.add(record.importId);
    try {
      const stored: StoredEntry[] = [];
      for await (const batch of this.journal.read(scope, record.importId)) {
        stored.push(...(await this.storeBatch(scope, record, batch)));
      }
      return await this.finish(scope, record, await this.claimOwn(scope, record, stored));
    } finally {
      this.active.delete(record.importId);
    }
  }

  private async storeBatch(
    scope: DistrictScope,
    { importId, startedAt, startedBy, documentName }: ImportRecord,
    batch: readonly JournalledForm[],
  ): Promise<StoredEntry[]> {
    const stamp = { savedAt: startedAt, savedBy: startedBy };
    const submissions = batch.map((entry) => toSubmission(entry, importId));
    const outcomes = await this.forms.save(scope, submissions, stamp);
    const contested = submissions.filter((_, position) => outcomes[position]?.kind === 'ambiguous');
    // Somebody stored a form of the same name since the document was checked; the document is promised to be stored.
    const asNew = contested.map((submission) => ({ ...submission, target: 'new' }) as const);
    const settled = new Map((await this.forms.save(scope, asNew, stamp)).map((outcome, i) => [contested[i], outcome]));
    return submissions.flatMap((submission, position) => {
      const entry = batch[position];
      const outcome = settled.get(submission) ?? outcomes[position];
      if (!entry || !outcome) return [];
      const at = { form: entry.index, ...(documentName === '' ? {} : { file: documentName }) };
      return [{ form: toImported(entry, outcome), issues: outcomeIssues(submission, outcome, at) }];
    });
  }

  /** What is found unchanged may have been stored by this very import before it was interrupted. */
  private async claimOwn(
    scope: DistrictScope,
    record: ImportRecord,
    stored: readonly StoredEntry[],
  ): Promise<readonly StoredEntry[]> {
    if (!stored.some(({ form }) => form.outcome === 'unchanged')) return stored;
    const written = await this.forms.completeInterruptedImport(scope, record);
    return stored.map(({ form, issues }) => {
      const isOwn = form.outcome === 'unchanged' && written.has(`${form.formId}/${form.revision}`);
      if (!isOwn) return { form, issues };
      return { form: { ...form, outcome: form.revision === 1 ? 'created' : 'revised' }, issues };
    });
  }

  private async finish(
    scope: DistrictScope,
    record: ImportRecord,
    stored: readonly StoredEntry[],
  ): Promise<ImportRecord> {
    const forms = stored.map(({ form }) => form).sort((a, b) => a.index - b.index);
    const found = stored.flatMap(({ issues }) => issues);
    const issues = [...record.issues, ...found];
    const added = countImport(forms.length, forms, found);
    const counts = {
      ...added,
      errors: added.errors + (record.counts?.errors ?? 0),
      warnings: added.warnings + (record.counts?.warnings ?? 0),
      infos: added.infos + (record.counts?.infos ?? 0),
    };
    const result = { status: 'complete', finishedAt: new Date(), counts, forms, issues } as const;
    const isFirst = await this.imports.finish(scope, record.importId, result);
    await this.journal.clear(scope, record.importId);
    // Somebody else finished it at the same time; what they noted stands.
    if (!isFirst) return (await this.imports.find(scope, record.importId)) ?? { ...record, ...result };
    for (const outcome of ['created', 'revised', 'unchanged'] as const) {
      this.metrics.countForms(outcome, counts[outcome]);
    }
    return { ...record, ...result };
  }
}

function toSubmission({ form, index, asNewForm }: JournalledForm, importId: string): FormSubmission {
  const submission = { form, importId, clientKey: `${importId}/${index}` };
  return asNewForm ? { ...submission, target: 'new' } : submission;
}

function toImported({ index, form: { projectName } }: JournalledForm, outcome: SaveOutcome): ImportedForm {
  const { formId, revision } = 'revision' in outcome ? outcome : { formId: null, revision: null };
  return { index, projectName, outcome: outcome.kind, formId, revision };
}
