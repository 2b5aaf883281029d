import type { SelfEvaluationForm } from '@app/form';
import { Exact, UnreadableNumberError } from '@app/kernel';
import { nameKey } from '../text/name-key';
import { sortKey } from '../text/sort-key';
import type { Unit } from '../units/unit.entity';
import type { FormHead } from './form.entity';

const RATE_DIGITS = 6;

/** The fields of a head that follow from the form's content alone. */
export type DerivedHead = Pick<
  FormHead,
  'year' | 'kind' | 'unitId' | 'unitName' | 'projectName' | 'projectKey' | 'matchKey' | 'declared' | 'executionRate'
> & { readonly sort: Omit<FormHead['sort'], 'total' | 'gap'> };

/** The name of the unit that hands the form in: 实施单位, or 主管部门 where that cell is blank. */
export function unitNameOf(form: SelfEvaluationForm): string {
  return nameKey(form.implementingUnit) === '' ? form.department : form.implementingUnit;
}

/** What lists show and matching needs of a form. */
export function deriveHead(form: SelfEvaluationForm, unit: Unit | undefined): DerivedHead {
  const unitName = unit?.name ?? '';
  const projectName = form.projectName.trim();
  const projectKey = nameKey(projectName);
  return {
    year: form.year,
    kind: form.kind,
    unitId: unit?.unitId ?? null,
    unitName,
    projectName,
    projectKey,
    matchKey: [form.year, form.kind, unit?.unitId ?? '', projectKey].join('/'),
    declared: { total: form.total.score, grade: form.grade },
    executionRate: executionRateOf(form),
    sort: {
      project: sortKey(projectName),
      unit: sortKey(unitName),
      declaredTotal: toSortable(form.total.score),
    },
  };
}

/**
 * What was spent of the annual budget; null where either is missing or the budget is nothing.
 *
 * @example
 * executionRateOf(form) //=> '0.862'
 */
export function executionRateOf({ funds: { total } }: Pick<SelfEvaluationForm, 'funds'>): string | null {
  const [executed, budget] = [readExact(total.executed), readExact(total.annualBudget)];
  if (!executed || !budget || budget.compare(Exact.zero) <= 0) return null;
  return executed.dividedBy(budget).round(RATE_DIGITS, 'half-up').toDecimal();
}

/** How far points are from 0, to sort by; null as with `toSortable`. */
export function toDistance(points: string | null): number | null {
  const number = toSortable(points);
  return number === null ? null : Math.abs(number);
}

/** Points as a number that is good enough to sort by; null where there are none, or none that can be read. */
export function toSortable(points: string | null): number | null {
  return readExact(points)?.toApproximateNumber() ?? null;
}

function readExact(text: string | null): Exact | null {
  try {
    return text === null ? null : Exact.parseText(text);
  } catch (error) {
    if (error instanceof UnreadableNumberError) return null;
    throw error;
  }
}
