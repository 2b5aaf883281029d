import { Exact, SuanpanError } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import type { ResolvedRuleSet, RuleSetKey } from '@app/rule-set';
import { DiscrepancySummary, type DiscrepancyFigures, type FormDiscrepancy } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { rankForm, RankedForms, type DiscrepancySort } from './ranked-forms';
import { ScoredForms, type ReportedForm, type ReportedForms } from './scored-forms';

/** Which forms are listed beside the summary, which is of all. */
export interface ListedForms {
  readonly finding?: string;
  readonly minGap?: string;
  readonly sort: DiscrepancySort;
  readonly isReversed?: boolean;
  /** How many are kept, the first of the order. */
  readonly most: number;
}

export interface CompiledReport {
  readonly figures: DiscrepancyFigures;
  /** The first forms of the order. */
  readonly formIds: readonly string[];
  /** How many the filter leaves. */
  readonly total: number;
}

export type ScoredReportedForm = ReportedForm & { readonly scored: NonNullable<ReportedForm['scored']> };

/** Goes once through the forms of a report; keeps sums, and what decides the order of those that are listed. */
@Injectable()
export class DiscrepancyReport {
  constructor(
    private readonly forms: ScoredForms,
    private readonly shelf: RuleSetShelf,
  ) {}

  async compile(scope: DistrictScope, asked: ReportedForms, listed: ListedForms): Promise<CompiledReport> {
    const summary = new DiscrepancySummary();
    const ranked = new RankedForms(listed.most, listed.sort, listed.isReversed);
    for await (const { stored, scored } of this.forms.stream(scope, asked)) {
      if (!scored) {
        summary.addUnscored(stored.form);
        continue;
      }
      const form = summary.add(scored.entry);
      if (isListed(form, listed)) ranked.add(rankForm(stored.head.formId, stored.head.sort.project, form));
    }
    const formIds = ranked.ordered().map(({ formId }) => formId);
    return { figures: summary.result(), formIds, total: ranked.total };
  }

  /** Some of the forms, in the order of their ids given. */
  async pick(scope: DistrictScope, asked: ReportedForms, formIds: readonly string[]): Promise<ScoredReportedForm[]> {
    if (formIds.length === 0) return [];
    const found = new Map<string, ScoredReportedForm>();
    for await (const each of this.forms.stream(scope, { ...asked, formIds })) {
      const { stored, scored } = each;
      if (scored) found.set(stored.head.formId, { ...each, scored });
    }
    return formIds.flatMap((formId) => found.get(formId) ?? []);
  }

  /** The rule set of a key; null where it cannot be had any more, which is no reason to withhold the figures. */
  async ruleSetOf(key: RuleSetKey): Promise<ResolvedRuleSet | null> {
    try {
      return await this.shelf.resolved(key);
    } catch (error) {
      if (error instanceof SuanpanError) return null;
      throw error;
    }
  }
}

function isListed(form: FormDiscrepancy, { finding, minGap }: ListedForms): boolean {
  if (finding !== undefined && !form.noted.some(({ code }) => code === finding)) return false;
  if (minGap === undefined) return true;
  const gap = form.gap === null ? null : Exact.parseText(form.gap).abs();
  return gap !== null && gap.compare(Exact.parse(minGap)) >= 0;
}
