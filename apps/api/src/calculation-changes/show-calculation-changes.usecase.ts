import { Exact, SuanpanError } from '@app/kernel';
import type { DistrictScope, StoredEvaluation } from '@app/persistence';
import { placedDifference } from '@app/replay';
import type { Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { CalculationDesk } from '../calculations/calculation-desk';
import { ScoredForms, type ReportedForm } from '../discrepancies/scored-forms';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import type { CalculationChangesQuery } from './calculation-changes.query';
import type { CalculationChangesView, MovedScoreView } from './calculation-changes.views';

const MOST_LISTED = 200;

/** Computes the scores in force by the newest calculation and lists what it would change. Nothing is stored. */
@Injectable()
export class ShowCalculationChangesUseCase {
  constructor(
    private readonly forms: ScoredForms,
    private readonly shelf: RuleSetShelf,
    private readonly desk: CalculationDesk,
  ) {}

  async execute(
    scope: DistrictScope,
    districtCode: string,
    { year, kind = 'project' }: CalculationChangesQuery,
  ): Promise<CalculationChangesView> {
    const [current, accepted] = await Promise.all([this.desk.of(districtCode), this.desk.accepted(districtCode)]);
    const { latest } = this.desk;
    const counts = { forms: 0, changed: 0, cannot: 0 };
    const moved: MovedScoreView[] = [];
    for await (const form of this.forms.stream(scope.only(districtCode), { year, kind })) {
      const evaluation = form.scored?.evaluation;
      if (!evaluation || evaluation.calculationVersion === latest.version) continue;
      counts.forms += 1;
      const scorer = await this.scorerOf(evaluation);
      const move = scorer && moveOf(form, evaluation, scorer);
      if (!scorer) counts.cannot += 1;
      if (!move) continue;
      counts.changed += 1;
      moved.push(move);
      if (moved.length >= 2 * MOST_LISTED) cut(moved);
    }
    cut(moved);
    return {
      ...{ current: current.version, latest: latest.version, ...counts, moved },
      accepted: accepted && {
        ...{ version: accepted.version, reason: accepted.reason },
        ...{ by: accepted.acceptedBy, at: accepted.acceptedAt },
      },
    };
  }

  /** The rules of a score under the newest calculation; null where they cannot be had. */
  private async scorerOf({ ruleSet: { version, ...scope } }: StoredEvaluation): Promise<Scorer | null> {
    try {
      return await this.shelf.scorerFor(scope, version, this.desk.latest);
    } catch (error) {
      if (error instanceof SuanpanError) return null;
      throw error;
    }
  }
}

/** What a calculation changes of a score; null where everything but its number stays the same. */
function moveOf({ stored }: ReportedForm, evaluation: StoredEvaluation, scorer: Scorer): MovedScoreView | null {
  const { sheet, options, evaluationId } = evaluation;
  const next = scorer.score(stored.form, { ...options, formHash: sheet.formHash });
  const difference = placedDifference({ ...next, calculationVersion: sheet.calculationVersion }, sheet);
  if (!difference) return null;
  return {
    formId: stored.head.formId,
    evaluationId,
    projectName: stored.head.projectName,
    stored: sheet.total,
    wouldBe: next.total,
    shift: Exact.parseText(next.total).minus(Exact.parseText(sheet.total)).toText(),
    storedGrade: sheet.grade,
    wouldBeGrade: next.grade,
    line: difference.line,
  };
}

/** Keeps the largest changes, so that memory stays flat. */
function cut(moved: MovedScoreView[]): void {
  const size = ({ shift }: MovedScoreView) => Exact.parseText(shift).abs();
  moved.sort((a, b) => size(b).compare(size(a)) || (a.formId < b.formId ? -1 : 1));
  moved.length = Math.min(moved.length, MOST_LISTED);
}
