import { GRADES, type Grade } from '@app/form';
import { Exact } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import type { ScoreOptions } from '@app/scoring';
import type { Breakpoints } from '../breakpoints';
import { samplesOf } from '../samples';
import { spendings } from './execution-scenarios';
import { combinations, decimal, executionWeightOf, formOf, type Scenario } from './scenario';

const MS_PER_DAY = 86_400_000;
/** How much of their targets forms reach: from all to next to nothing. */
const REACHED: readonly number[] = [100, 85, 70, 50, 10];

/** Forms that differ in what rules about the form as a whole look at: totals, filing, grades, rows that don't apply. */
export function formScenarios(
  ruleSet: ResolvedRuleSet,
  facts: readonly string[],
  breakpoints: Breakpoints,
  most: number,
): Scenario[] {
  const uses = (name: string) => facts.includes(name);
  const everything = { annualBudget: Exact.hundred, executed: Exact.hundred };
  const choices = {
    reached: REACHED,
    spending: facts.some((fact) => /Budget|execut|Spent/i.test(fact)) ? spendings(breakpoints) : [everything],
    submittedOn: uses('form.daysLate') ? filingDates(ruleSet, breakpoints) : [null],
    departmentGrade: uses('form.gradesBelowDepartment') ? [null, ...GRADES] : [null],
    notApplicable: uses('form.notApplicableWeight') ? [false, true] : [false],
    declaredTotal: facts.some((fact) => fact.startsWith('form.declared')) ? ['100', '85', '50', null] : [null],
  };
  const weight = executionWeightOf(ruleSet);
  const rest = Exact.parse(ruleSet.weights.total).minus(weight);
  const halves = [rest.dividedBy(Exact.integer(2)), rest.dividedBy(Exact.integer(2))];
  return combinations(choices, ['spending', 'submittedOn', 'declaredTotal'], most).map((chosen) => {
    const { reached, spending, submittedOn, departmentGrade, notApplicable, declaredTotal } = chosen;
    const rows = halves.map((half, index) => ({
      target: '≥100个',
      completed: `${reached}个`,
      weight: decimal(half),
      score: decimal(half),
      notApplicable: notApplicable && index === 1,
    }));
    const form = formOf(ruleSet, { ...spending, weight }, rows);
    const total = { weight: ruleSet.weights.total, score: declaredTotal };
    return { form: { ...form, total }, options: optionsOf(submittedOn, departmentGrade), line: null };
  });
}

function optionsOf(submittedOn: string | null, departmentGrade: Grade | null): ScoreOptions {
  return {
    ...(submittedOn === null ? {} : { submittedOn }),
    ...(departmentGrade === null ? {} : { departmentGrade }),
  };
}

/** Days around every breakpoint of lateness, and no date at all. */
function filingDates({ filing }: ResolvedRuleSet, breakpoints: Breakpoints): (string | null)[] {
  if (!filing) return [null];
  const cuts = [Exact.zero, Exact.one, ...(breakpoints.get('form.daysLate') ?? [])].sort((a, b) => a.compare(b));
  const days = samplesOf(cuts, Exact.zero, null).map((each) => Number(each.round(0, 'ceil').toDecimal()));
  const dates = [...new Set(days)].filter((day) => day < 4_000).map((day) => dayAfter(filing.deadline, day));
  return [null, ...dates];
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
