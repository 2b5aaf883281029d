import type { Severity } from '@app/kernel';
import { EvaluationsRepository, type DistrictScope, type FormStatistics } from '@app/persistence';
import { findingLabel } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import type { FindingCountView } from './statistics.views';

type FindingCount = FormStatistics['findings'][number];

/** Gives counted codes their names and severities: from the check that finds them, or from one score that has them. */
@Injectable()
export class LabelFindings {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly shelf: RuleSetShelf,
  ) {}

  execute(scope: DistrictScope, counts: readonly FindingCount[]): Promise<FindingCountView[]> {
    return Promise.all(counts.map((count) => this.label(scope, count)));
  }

  private async label(scope: DistrictScope, { code, count, ruleSet, evaluationId }: FindingCount) {
    const resolved = await this.shelf.resolved(ruleSet);
    const check = resolved.checks.find((candidate) => candidate.code === code);
    const severity = check?.severity ?? (await this.severityIn(scope, evaluationId, code));
    const name = (language: 'zh' | 'en') => findingLabel(code, check?.id ?? null, resolved, language);
    return { code, severity, count, label: { zh: name('zh'), en: name('en') } };
  }

  /** Findings of the engine itself are in no rule set. */
  private async severityIn(scope: DistrictScope, evaluationId: string, code: string): Promise<Severity | null> {
    const stored = await this.evaluations.find(scope, evaluationId);
    return stored?.sheet.findings.find((finding) => finding.code === code)?.severity ?? null;
  }
}
