import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formTextHash, withoutPersonalData, type SelfEvaluationForm } from '@app/form';
import { readDocument } from '@app/form-import';
import { canonicalJson, type Hashable } from '@app/kernel';
import { replay, secondOpinion, sheetTextHash, type StoredRevision, type StoredScore } from '@app/replay';
import { loadRuleSetFiles } from '@app/rule-files';
import { keyOf, keyText, type ResolvedRuleSet, type RuleSetKey, type RuleSetLibrary } from '@app/rule-set';
import { calculations, compile, evaluationIdOf, shownOf, type ScoreOptions } from '@app/scoring';

/**
 * Evaluations as calculations made them, one a line, in `calculation-v<n>/evaluations.jsonl`. They are written once,
 * when a calculation is opened (`ADD_GOLDEN=1`), and never again: a line that no longer replays is a score that moved.
 */
interface Golden {
  readonly name: string;
  readonly ruleSet: RuleSetKey;
  readonly ruleSetHash: string;
  readonly sheetHash: string;
  readonly options: ScoreOptions;
  readonly form: SelfEvaluationForm;
}

const SAMPLES = join(__dirname, '../../samples');
let library: RuleSetLibrary;

beforeAll(async () => {
  ({ library } = await loadRuleSetFiles(join(__dirname, '../../rules')));
});

const fileOf = (version: number) => join(__dirname, `calculation-v${version}`, 'evaluations.jsonl');

function readGolden(version: number): Golden[] {
  const lines = readFileSync(fileOf(version), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Golden);
}

function resolvedOf(key: RuleSetKey): ResolvedRuleSet {
  const { resolved } = library.resolve(key);
  if (!resolved) throw new Error(`${keyText(key)} does not resolve`);
  return resolved;
}

/** The golden forms beside this file, and every sample. */
function* candidates(): Generator<Pick<Golden, 'name' | 'form' | 'options'>> {
  for (const entry of readdirSync(__dirname, { withFileTypes: true })) {
    const at = (file: string) => join(__dirname, entry.name, file);
    if (!entry.isDirectory() || !existsSync(at('form.json'))) continue;
    const form = JSON.parse(readFileSync(at('form.json'), 'utf8')) as SelfEvaluationForm;
    const options = existsSync(at('options.json'))
      ? (JSON.parse(readFileSync(at('options.json'), 'utf8')) as object)
      : {};
    yield { name: entry.name, form, options };
  }
  const manifest = JSON.parse(readFileSync(join(SAMPLES, 'manifest.json'), 'utf8')) as readonly {
    readonly file: string;
    readonly districtCode: string;
    readonly year: number;
  }[];
  for (const { file, districtCode, year } of manifest) {
    const { forms } = readDocument(readFileSync(join(SAMPLES, file)), { districtCode, year });
    for (const [index, { form }] of forms.entries()) yield { name: `${file}/${index}`, form, options: {} };
  }
}

/** Writes the evaluations of a calculation that has none yet. */
function addGolden(version: number): void {
  const lines: string[] = [];
  for (const { name, form: whole, options } of candidates()) {
    const { resolved } = library.find(whole);
    if (!resolved) continue;
    const form = withoutPersonalData(whole);
    const scorer = compile(resolved, calculations.get(version));
    const sheetHash = sheetTextHash(canonicalJson(scorer.score(form, options) as unknown as Hashable));
    const { ruleSetHash } = scorer;
    lines.push(
      canonicalJson({ name, ruleSet: keyOf(resolved), ruleSetHash, sheetHash, options, form } as unknown as Hashable),
    );
  }
  mkdirSync(join(__dirname, `calculation-v${version}`), { recursive: true });
  writeFileSync(fileOf(version), `${lines.join('\n')}\n`);
}

describe.each(calculations.versions)('calculation %i', (version) => {
  beforeAll(() => {
    if (process.env['ADD_GOLDEN'] === '1' && !existsSync(fileOf(version))) addGolden(version);
  });

  /** A golden evaluation as the store would hold it; the sheet is the one that comes out, its hash the one written. */
  function storedOf({ ruleSet, ruleSetHash, sheetHash, options, form }: Golden): [StoredScore, StoredRevision, string] {
    const content = canonicalJson(form as unknown as Hashable);
    const contentHash = formTextHash(content);
    const scorer = compile(resolvedOf(ruleSet), calculations.get(version));
    const sheet = scorer.score(form, { ...options, formHash: contentHash });
    const text = canonicalJson(sheet as unknown as Hashable);
    const identity = { districtCode: form.districtCode, formId: 'form-golden', formRevision: 1, sheetHash };
    const stored: StoredScore = {
      ...{ ...identity, evaluationId: evaluationIdOf(identity), formHash: contentHash, ruleSet, ruleSetHash },
      ...{ calculationVersion: version, sheet: text, options: canonicalJson(options as unknown as Hashable) },
      shown: shownOf(sheet),
    };
    return [stored, { contentHash, content }, text];
  }

  it('still gives every sheet that it gave when it was opened', () => {
    const golden = readGolden(version);
    expect(golden.length).toBeGreaterThan(40);
    for (const each of golden) {
      const [score, revision, sheet] = storedOf(each);
      expect([each.name, sheetTextHash(sheet)]).toEqual([each.name, each.sheetHash]);
      const { verdict, reason } = replay(score, revision, compile(resolvedOf(each.ruleSet), calculations.get(version)));
      expect([each.name, verdict, reason]).toEqual([each.name, 'identical', null]);
    }
  });

  it('comes to the same by the second evaluator', async () => {
    for (const each of readGolden(version).filter((_, index) => index % 12 === 0)) {
      const [score, revision] = storedOf(each);
      const ruleSet = resolvedOf(each.ruleSet);
      const { verdict, firstDifference } = await secondOpinion(score, revision, ruleSet, calculations.get(version));
      expect([each.name, verdict, firstDifference]).toEqual([each.name, 'identical', null]);
    }
  });
});

it('has golden evaluations for no calculation that is gone', () => {
  const folders = readdirSync(__dirname).filter((name) => name.startsWith('calculation-v'));
  expect(folders.sort()).toEqual(calculations.versions.map((version) => `calculation-v${version}`).sort());
});
