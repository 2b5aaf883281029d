import { resolve } from 'node:path';
import { readDocument } from '@app/form-import';
import { loadRuleSetFiles } from '@app/rule-files';
import { compile, type ScoreSheet } from '@app/scoring';
import { BEYOND, CODES, NOT_OURS, UNSCORED, WIDER } from './anomaly-codes';
import { describeCorpus, type ExpectedForm } from './corpus';

describeCorpus('findings under the national base', ({ name, bytes, year, forms }) => {
  let sheets: ScoreSheet[] = [];

  beforeAll(async () => {
    const { library } = await loadRuleSetFiles(resolve(__dirname, '../../rules'));
    const { resolved } = library.resolve({ districtCode: '100000', year: 2020, kind: 'project', version: 1 });
    if (!resolved) throw new Error('the national base does not resolve');
    const scorer = compile(resolved);
    sheets = readDocument(bytes, { districtCode: '100000', year }).forms.map(({ form }) => scorer.score(form));
  });

  /** `code@line` for every anomaly that a check of ours decides. */
  function expected(form: ExpectedForm): string[] {
    return form.anomalies.flatMap(({ code, at }) => {
      const ours = CODES[code];
      const row = /^indicator:(\d+)/.exec(at)?.[0];
      const isExecution = code.startsWith('EXEC_SCORE') || (code === 'SCORE_EXCEEDS_WEIGHT' && at.startsWith('funds'));
      return ours ? [`${ours}@${row ?? (isExecution ? 'execution' : 'form')}`] : [];
    });
  }

  function found(index: number): string[] {
    const ours = new Set(Object.values(CODES));
    const findings = sheets[index]?.findings ?? [];
    return findings.filter(({ code }) => ours.has(code)).map(({ code, at }) => `${code}@${at.line ?? 'form'}`);
  }

  const isExplained = (table: Readonly<Record<string, string>>, index: number, finding: string) =>
    `${name}/${index} ${finding.split('@')[0] ?? ''}` in table;

  it('finds every anomaly that a single form can show', () => {
    const missed = forms.flatMap((form, index) =>
      expected(form)
        .filter((finding) => !found(index).includes(finding) && !isExplained(NOT_OURS, index, finding))
        .map((finding) => `${index} ${finding}`),
    );
    expect(missed).toEqual([]);
  });

  it('invents none', () => {
    const invented = forms.flatMap((form, index) =>
      found(index)
        .filter((finding) => !expected(form).includes(finding) && !isExplained(BEYOND, index, finding))
        .filter((finding) => !WIDER.has(finding.split('@')[0] ?? ''))
        .filter((finding) => !(finding.startsWith('COMPLETED_MISSING') && UNSCORED.has(String(index))))
        .map((finding) => `${index} ${finding}`),
    );
    expect(invented).toEqual([]);
  });
});
