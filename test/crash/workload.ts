import { setTimeout as sleep } from 'node:timers/promises';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { DraftView, PublishedDraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import { aForm } from '../api/a-form';
import type { Workers } from './accounts';

const FORMS_DISTRICT = '990101';
/** Without forms, so that nobody has to look at a simulation before publishing. */
const RULES_DISTRICT = '990102';
const FORMS_A_DOCUMENT = 3;
const AFTER_A_FAILURE_MS = 30;

/** Everything that was acknowledged, in the words in which it has to be found again. */
export class Acknowledged {
  /** Revisions by form. */
  readonly forms = new Map<string, Set<number>>();
  /** Totals by evaluation. */
  readonly evaluations = new Map<string, string>();
  readonly publications = new Set<number>();

  get size(): number {
    return this.forms.size + this.evaluations.size + this.publications.size;
  }
}

/** Hands in documents, scores them and publishes rule sets without a pause, until told to stop. */
export class Workload {
  readonly acknowledged = new Acknowledged();
  private isOver = false;
  private documents = 0;
  private readonly imported: string[] = [];
  private draftId: string | null = null;

  constructor(private readonly workers: Workers) {}

  async run(): Promise<void> {
    const repeat = async (work: () => Promise<boolean>) => {
      while (!this.isOver) if (!(await work())) await sleep(AFTER_A_FAILURE_MS);
    };
    await Promise.all([
      repeat(() => this.importDocument()),
      repeat(() => this.importDocument()),
      repeat(() => this.evaluate()),
      repeat(() => this.evaluate()),
      repeat(() => this.publish()),
    ]);
  }

  stop(): void {
    this.isOver = true;
  }

  /** Every second document holds the projects of the one before with other figures, so that revisions follow. */
  private async importDocument(): Promise<boolean> {
    const number = (this.documents += 1);
    const forms = Array.from({ length: FORMS_A_DOCUMENT }, (_, index) =>
      aForm(`项目 ${Math.floor(number / 2)}-${index}`, {
        goals: { expected: '完成。', actual: `第 ${number} 次填报。` },
      }),
    );
    const answer = await this.workers.editor.post<ImportView>(`districts/${FORMS_DISTRICT}/imports?year=2023`, forms);
    if (answer?.status !== 201 && answer?.status !== 200) return false;
    for (const { formId, revision } of answer.body.forms) {
      if (formId === null || revision === null) continue;
      const revisions = this.acknowledged.forms.get(formId) ?? new Set();
      this.acknowledged.forms.set(formId, revisions.add(revision));
      this.imported.push(formId);
    }
    return true;
  }

  private async evaluate(): Promise<boolean> {
    const formIds = [...new Set(this.imported.slice(-10))];
    if (formIds.length === 0) return false;
    const body = { year: 2023, kind: 'project', formIds, submittedOn: '2024-03-31' };
    const answer = await this.workers.editor.post<EvaluationRunView>(`districts/${FORMS_DISTRICT}/evaluations`, body);
    if (answer?.status !== 200) return false;
    for (const { evaluationId, total } of answer.body.evaluations)
      this.acknowledged.evaluations.set(evaluationId, total);
    return true;
  }

  /** Takes one step with the draft at hand, from wherever it has got to: a lost answer may have done something. */
  private async publish(): Promise<boolean> {
    const { editor, approver } = this.workers;
    const drafts = `districts/${RULES_DISTRICT}/rule-set-drafts`;
    if (this.draftId === null) {
      const base = { districtCode: '100000', year: 2023, version: 1 };
      const body = { year: 2023, kind: 'project', from: { kind: 'extend', base } };
      const created = await editor.post<DraftView>(drafts, body);
      if (created?.status === 201) this.draftId = created.body.draftId;
      return created?.status === 201;
    }
    const draft = await editor.get<DraftView>(`${drafts}/${this.draftId}`);
    if (draft?.status !== 200) return false;
    const { state, revision } = draft.body;
    if (state === 'draft' || state === 'submitted') {
      const [who, step] = state === 'draft' ? [editor, 'submit'] : [approver, 'approve'];
      return (await who.post(`${drafts}/${this.draftId}/${step}`, { revision }))?.status === 200;
    }
    if (state === 'approved') {
      const published = await approver.post<PublishedDraftView>(`${drafts}/${this.draftId}/publish`, { revision });
      if (published?.status !== 200) return false;
      this.acknowledged.publications.add(published.body.version.version);
    }
    this.draftId = null;
    return true;
  }
}
