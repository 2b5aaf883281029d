import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, SelfEvaluationForm } from '@app/form';
import { readDocument, type ImportResult } from '@app/form-import';
import { Exact } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { loadRuleSetFiles } from '@app/rule-files';
import { compile, type ScoreSheet } from '@app/scoring';
import { describeCorpus } from '../corpus/corpus';

interface Sample {
  readonly file: string;
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly note: { readonly zh: string; readonly en: string };
}

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'samples');
const samples = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Sample[];
const read = new Map(samples.map((sample) => [sample.file, readSample(sample)]));

function readSample({ file, districtCode, year, kind }: Sample): ImportResult {
  return readDocument(readFileSync(join(FOLDER, file)), { districtCode, year, kind, fileName: file });
}

function formsOf(file: string): SelfEvaluationForm[] {
  return (read.get(file)?.forms ?? []).map(({ form }) => form);
}

describe('the sample documents', () => {
  it('are all named in the manifest, each with a note in both languages', () => {
    const documents = readdirSync(FOLDER).filter((name) => name !== 'manifest.json');
    expect(samples.map(({ file }) => file).sort()).toEqual(documents.sort());
    expect(samples.filter(({ note }) => note.zh === '' || note.en === '')).toEqual([]);
  });

  it('hold forty forms and more, of three districts and three rule sets at least', () => {
    expect(samples.flatMap(({ file }) => formsOf(file)).length).toBeGreaterThanOrEqual(40);
    expect(new Set(samples.map(({ districtCode }) => districtCode)).size).toBeGreaterThanOrEqual(3);
    const scopes = samples.map(({ districtCode, year, kind }) => `${districtCode}/${year}/${kind}`);
    expect(new Set(scopes).size).toBeGreaterThanOrEqual(3);
  });

  it('name each project once', () => {
    const names = samples.flatMap(({ file, year }) => formsOf(file).map((form) => `${year} ${form.projectName}`));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(samples)('read without an error: $file', ({ file }) => {
    const { forms, issues } = read.get(file) ?? { forms: [], issues: [] };
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(forms.length).toBeGreaterThan(0);
  });
});

describe('scores of the sample forms', () => {
  let ruleSets: ReadonlyMap<string, ResolvedRuleSet>;

  beforeAll(async () => {
    const { library, issues } = await loadRuleSetFiles(join(ROOT, 'rules'));
    expect(issues).toEqual([]);
    ruleSets = new Map(
      samples.map((sample) => {
        const { resolved } = library.find(sample);
        if (resolved === null) throw new Error(`There is no rule set for ${sample.file}.`);
        return [sample.file, resolved];
      }),
    );
  });

  function sheetsOf(file: string): ScoreSheet[] {
    const ruleSet = ruleSets.get(file);
    if (ruleSet === undefined) throw new Error(`There is no rule set for ${file}.`);
    const scorer = compile(ruleSet);
    return formsOf(file).map((form) => scorer.score(form));
  }

  it.each(samples)('foot exactly: $file', ({ file }) => {
    for (const sheet of sheetsOf(file)) {
      const sum = sheet.lines.reduce((total, line) => total.plus(Exact.parseText(line.points)), Exact.zero);
      expect(sum.toText()).toBe(sheet.total);
      expect(sheet.lowestTotal).toBe(sheet.total);
    }
  });

  it.each(samples)('hold good forms as well as findings of every kind: $file', ({ file }) => {
    const findings = sheetsOf(file).flatMap((sheet) => sheet.findings);
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThanOrEqual(5);
  });

  it('give at least one form its full declared total back', () => {
    const agreed = samples.flatMap(({ file }) => sheetsOf(file)).filter((sheet) => sheet.reconciliation?.gap === '0');
    expect(agreed.length).toBeGreaterThan(0);
  });
});

describeCorpus('samples beside the published forms', ({ bytes }) => {
  /** Labels of the official form; these are bound to be the same. */
  const OFFICIAL = /绩效自评表$|偏差原因分析及改进措施$/;
  const cellsOf = (text: string): string[] => text.split(/[\t\n]/).map((cell) => cell.replace(/\s/g, ''));
  const hanOf = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

  it('share no sentence with them', () => {
    const published = new Set(cellsOf(new TextDecoder().decode(bytes)));
    const copied = samples
      .flatMap(({ file }) => cellsOf(readFileSync(join(FOLDER, file), 'utf8')))
      .filter((cell) => hanOf(cell) >= 12 && !OFFICIAL.test(cell) && published.has(cell));
    expect(copied).toEqual([]);
  });
});
