import type { Kind } from '@app/form';
import {
  EvaluationsRepository,
  FormsRepository,
  ImportsRepository,
  type DistrictScope,
  type StoredEvaluation,
  type StoredForm,
} from '@app/persistence';
import type { ScoredEntry } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { inBatches } from '../common/in-batches';
import { ReadingIssues } from './reading-issues';

const BATCH_SIZE = 200;

/** Which forms the report is about. */
export interface ReportedForms {
  readonly year: number;
  readonly kind: Kind;
  readonly unitId?: string;
  readonly formIds?: readonly string[];
}

/** A form with the score of its current revision; without one it was not scored since it was last changed. */
export interface ReportedForm {
  readonly stored: StoredForm;
  readonly scored: { readonly evaluation: StoredEvaluation; readonly entry: ScoredEntry } | null;
}

/** Reads forms with their sheets, one after the other. */
@Injectable()
export class ScoredForms {
  constructor(
    private readonly forms: FormsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly imports: ImportsRepository,
  ) {}

  /** Memory stays flat however many forms there are. */
  async *stream(scope: DistrictScope, asked: ReportedForms): AsyncGenerator<ReportedForm> {
    const issues = new ReadingIssues(this.imports, scope);
    for await (const batch of inBatches(this.forms.stream(scope, asked), BATCH_SIZE)) {
      const ids = batch.flatMap(({ head }) => (isScored(head) ? [head.latest.evaluationId] : []));
      const found = await this.evaluations.byId(scope.throughSeen(batch.map(({ head }) => head)), ids);
      for (const stored of batch) {
        const evaluation = isScored(stored.head) ? found.get(stored.head.latest.evaluationId) : undefined;
        if (!evaluation) yield { stored, scored: null };
        else {
          const entry = { form: stored.form, sheet: evaluation.sheet, issues: await issues.of(stored) };
          yield { stored, scored: { evaluation, entry } };
        }
      }
    }
  }
}

type Head = StoredForm['head'];

function isScored(head: Head): head is Head & { readonly latest: NonNullable<Head['latest']> } {
  return head.latest !== null && head.latest.formRevision === head.current.revision;
}
