import { resolve } from 'node:path';
import { readDocument } from '@app/form-import';
import { Exact, sum } from '@app/kernel';
import { loadRuleSetFiles } from '@app/rule-files';
import { compile, DiscrepancySummary, type DiscrepancyFigures, type FormDiscrepancy } from '@app/scoring';
import { BEYOND, CODES, NOT_OURS, READING_CODES, UNSCORED, WIDER } from './anomaly-codes';
import { describeCorpus, type Anomaly } from './corpus';

/** Every code of the corpus and its name in the report; the last two are noted by the report itself. */
const NAMES: Readonly<Record<string, string>> = {
  ...READING_CODES,
  ...CODES,
  GRADE_WORD_VARIANT: 'GRADE_WORD_VARIANT',
  GRADE_MISSING: 'GRADE_MISSING',
};
const OURS = new Set(Object.values(NAMES));

/** Where the report places what the corpus found: on a line, or on the form as a whole. */
function placed({ code, at }: Anomaly): string {
  const row = /^indicator:(\d+)/.exec(at)?.[0];
  const isOfExecution = code.startsWith('EXEC_SCORE') || (code === 'SCORE_EXCEEDS_WEIGHT' && at.startsWith('funds'));
  const place = row ?? (isOfExecution || at === 'funds:total.weight' ? 'execution' : 'form');
  return `${NAMES[code] ?? code}@${place}`;
}

describeCorpus('the discrepancy report', ({ name, bytes, year, forms }) => {
  const noted: FormDiscrepancy[] = [];
  let figures: DiscrepancyFigures;

  beforeAll(async () => {
    const { library } = await loadRuleSetFiles(resolve(__dirname, '../../rules'));
    const { resolved } = library.resolve({ districtCode: '100000', year: 2020, kind: 'project', version: 1 });
    if (!resolved) throw new Error('the national base does not resolve');
    const scorer = compile(resolved);
    const summary = new DiscrepancySummary();
    for (const { form, issues } of readDocument(bytes, { districtCode: '100000', year }).forms) {
      noted.push(summary.add({ form, sheet: scorer.score(form), issues }));
    }
    figures = summary.result();
  });

  /** A form alone cannot show that the others print a grade. */
  const expectedOf = (index: number) =>
    new Set((forms[index]?.anomalies ?? []).filter(({ code }) => code !== 'GRADE_MISSING').map(placed));
  const foundOf = (index: number) =>
    new Set(
      (noted[index]?.noted ?? [])
        .filter(({ code }) => OURS.has(code))
        .map(({ code, line }) => `${code}@${line ?? 'form'}`),
    );
  const isExplained = (table: Readonly<Record<string, string>>, index: number, found: string) =>
    `${name}/${index} ${found.split('@')[0] ?? ''}` in table;
  const isWider = (index: number, found: string) =>
    WIDER.has(found.split('@')[0] ?? '') || (found.startsWith('COMPLETED_MISSING') && UNSCORED.has(String(index)));

  it('knows every code of the corpus by name', () => {
    const codes = new Set(forms.flatMap(({ anomalies }) => anomalies.map(({ code }) => code)));
    expect([...codes].filter((code) => !(code in NAMES))).toEqual([]);
  });

  it('finds every anomaly that a single form can show', () => {
    const missed = forms.flatMap((_, index) =>
      [...expectedOf(index)]
        .filter((found) => !foundOf(index).has(found) && !isExplained(NOT_OURS, index, found))
        .map((found) => `${index} ${found}`),
    );
    expect(missed).toEqual([]);
  });

  it('invents none', () => {
    const invented = forms.flatMap((_, index) =>
      [...foundOf(index)]
        .filter((found) => !expectedOf(index).has(found) && !isExplained(BEYOND, index, found))
        .filter((found) => !isWider(index, found))
        .map((found) => `${index} ${found}`),
    );
    expect(invented).toEqual([]);
  });

  it('counts as many of each code as the corpus, but for what is explained', () => {
    const differing = figures.findings
      .filter(({ code }) => OURS.has(code) && !WIDER.has(code))
      .flatMap(({ code, count }) => {
        const listed = forms.flatMap(({ anomalies }) => [...new Set(anomalies.map(placed))]);
        const expected = listed.filter((each) => each.startsWith(`${code}@`)).length;
        const explained = (table: Readonly<Record<string, string>>) =>
          Object.keys(table).some((key) => key.startsWith(`${name}/`) && key.endsWith(` ${code}`));
        const isExcused = explained(NOT_OURS) || explained(BEYOND) || code === 'COMPLETED_MISSING';
        return count === expected || isExcused ? [] : [`${code}: ${count}, not ${expected}`];
      });
    expect(differing).toEqual([]);
  });

  it('adds up: the parts of the form to its totals, the forms to the document', () => {
    const total = (pick: (form: FormDiscrepancy) => string) =>
      sum(noted.filter((form) => form.declaredTotal !== null).map((form) => Exact.parseText(pick(form)))).toText();
    expect(figures.lowestTotal).toBe(total(({ lowest }) => lowest));
    expect(figures.highestTotal).toBe(total(({ highest }) => highest));
    expect(figures.declaredTotal).toBe(total(({ declaredTotal }) => declaredTotal ?? '0'));
    const everything = sum(figures.groups.map(({ lowest }) => Exact.parseText(lowest)));
    expect(everything.toText()).toBe(sum(noted.map(({ total: points }) => Exact.parseText(points))).toText());
    expect(figures).toMatchObject({ forms: forms.length, scored: forms.length });
  });
});
