import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRuleSetFiles } from '@app/rule-files';
import { factDictionary, FUNCTIONS, OPERATORS, parseRuleSet, type ResolvedRuleSet } from '@app/rule-set';
import { closures, compile, runFormExamples, runRuleExamples } from '@app/scoring';

const ROOT = join(__dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'rule-sets.md'), 'utf8');
const recipes = [...page.matchAll(/^### (.+)\n[^#]*?```json recipe\n([^]*?)\n```/gm)].map(
  (match) => [match[1] ?? '', JSON.parse(match[2] ?? '') as Record<string, unknown>] as const,
);

/** A recipe as a district's own set on the national base. */
async function onNationalBase(recipe: Record<string, unknown>): Promise<ResolvedRuleSet> {
  const { library } = await loadRuleSetFiles(join(ROOT, 'rules'));
  const { ruleSet, issues } = parseRuleSet({
    schemaVersion: 1,
    districtCode: '430600',
    year: 2021,
    kind: 'project',
    version: 1,
    title: { zh: '示例', en: 'recipe' },
    extends: { districtCode: '100000', year: 2020, version: 1 },
    standing: {},
    sources: [],
    ...recipe,
  });
  expect(issues).toEqual([]);
  if (!ruleSet) throw new Error('the recipe is no rule set');
  expect(library.add(ruleSet)).toEqual([]);
  const { resolved, issues: unresolved } = library.resolve(ruleSet);
  expect(unresolved).toEqual([]);
  if (!resolved) throw new Error('the recipe does not resolve');
  return resolved;
}

describe('the recipes of docs/rule-sets.md', () => {
  it('are there', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(20);
  });

  it.each(recipes)('%s', async (_title, recipe) => {
    const ruleSet = await onNationalBase(recipe);
    expect(runRuleExamples(ruleSet, closures)).toEqual([]);
    const scorer = compile(ruleSet);
    expect(await runFormExamples(ruleSet, (form, options) => scorer.score(form, options))).toEqual([]);
  });
});

describe('docs/rule-sets.md', () => {
  it('names every fact', () => {
    const missing = [...factDictionary.keys()].filter((name) => {
      const presence = /^(item|form)\.(has[A-Z]\w*)$/.exec(name)?.[2];
      return !page.includes(`\`${presence ?? name}\``);
    });
    expect(missing).toEqual([]);
  });

  it('names every function and every operator', () => {
    expect(FUNCTIONS.filter((name) => !page.includes(`${name}(`))).toEqual([]);
    expect(OPERATORS.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
