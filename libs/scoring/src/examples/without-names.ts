import type { SelfEvaluationForm } from '@app/form';

/** What stands in the place of a name that a text mentions. */
const PLACEHOLDER = '某某';
/** A shorter name is found inside ordinary words as well. */
const SHORTEST_NAME = 2;
const BETWEEN_NAMES = /[\s、，,；;/（）()]+/;

type Scrub = (text: string) => string;

/**
 * The parts of a form that a score rests on, for an example that anybody may read: without scope, persons and what is
 * printed beside the fields, without the names of project and units, also where goals, targets or reasons mention them.
 * Blank cells are left out.
 *
 * @example
 * withoutNames({ ...form, projectName: '云溪公园绿化', goals: { expected: '完成云溪公园绿化', actual: '' } }).goals
 * //=> { expected: '完成某某' }
 */
export function withoutNames(form: SelfEvaluationForm): Readonly<Record<string, unknown>> {
  const scrub = scrubber(namesIn(form));
  const funds = Object.entries(form.funds).map(([row, cells]) => [row, filled(cells)] as const);
  return filled({
    funds: Object.fromEntries(funds.filter(([, cells]) => Object.keys(cells).length > 0)),
    goals: filled({ expected: scrub(form.goals.expected), actual: scrub(form.goals.actual) }),
    indicators: form.indicators.map((indicator) => ({
      ...filled({
        ...indicator,
        level2Label: scrub(indicator.level2Label),
        target: scrub(indicator.target),
        completed: scrub(indicator.completed),
        deviationReason: scrub(indicator.deviationReason),
      }),
      // A blank name is a fact of its own and not to be completed.
      name: scrub(indicator.name),
    })),
    total: filled(form.total),
    grade: form.grade,
  });
}

function namesIn({ projectName, department, implementingUnit, leader, phone, printed }: SelfEvaluationForm): string[] {
  const persons = [leader, phone, printed.filledBy, printed.sectionHead, printed.fillerPhone];
  const several = [department, implementingUnit, ...persons].flatMap((name) => [
    name ?? '',
    ...(name ?? '').split(BETWEEN_NAMES),
  ]);
  const names = new Set([projectName, ...several].map((name) => name.trim()));
  // The longest first: a shorter name may be part of it.
  return [...names].filter(isTelling).sort((a, b) => b.length - a.length);
}

/** A few digits are a year or an amount in most texts. */
function isTelling(name: string): boolean {
  return name.length >= SHORTEST_NAME && !/^\d{1,4}$/.test(name);
}

function scrubber(names: readonly string[]): Scrub {
  return (text) => names.reduce((rest, name) => rest.replaceAll(name, PLACEHOLDER), text);
}

/** Without the members that say nothing. */
function filled(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || value === false || (isObject(value) && Object.keys(value).length === 0);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
