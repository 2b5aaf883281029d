import type { Issue } from '@app/kernel';
import type { RuleSet } from '../rule-set';

/** Dates that no calendar has, such as 2021-02-30. */
export function checkDates(ruleSet: RuleSet): Issue[] {
  const dates: [path: string, date: string | null | undefined][] = [
    ...ruleSet.sources.map(({ date }, index): [string, string | null] => [`sources[${index}].date`, date]),
    ['filing.deadline', ruleSet.filing?.deadline],
    ...(ruleSet.examples ?? []).map(({ submittedOn }, index): [string, string | undefined] => [
      `examples[${index}].submittedOn`,
      submittedOn,
    ]),
  ];
  return dates.flatMap(([path, date]) =>
    date === null || date === undefined || isDate(date)
      ? []
      : [{ code: 'DATE_UNKNOWN', severity: 'error', at: { path }, values: { date } } satisfies Issue],
  );
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
