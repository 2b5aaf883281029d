import { join } from 'node:path';
import { loadRuleSetFiles, type LoadedRuleSets } from '@app/rule-files';
import { keyText, lintRuleSet, type Condition, type Leaf, type Method } from '@app/rule-set';

const RULES = join(__dirname, '../../rules');

let loaded: LoadedRuleSets;

function leaf(fact: string, value: string): Leaf {
  return { fact, operator: 'notEqual', value };
}

beforeAll(async () => {
  loaded = await loadRuleSetFiles(RULES);
});

describe('the shipped rule sets', () => {
  it('load without an issue', () => {
    expect(loaded.issues).toEqual([]);
    expect(loaded.library.keys().length).toBeGreaterThanOrEqual(5);
  });

  it('have no errors and no warnings', () => {
    for (const key of loaded.library.keys()) {
      const ruleSet = loaded.library.get(key);
      const { issues } = ruleSet ? lintRuleSet(ruleSet, loaded.library) : { issues: [] };
      expect([keyText(key), issues.filter(({ severity }) => severity !== 'info')]).toEqual([keyText(key), []]);
    }
  });
});

describe('lint of rule sets made to be slow', () => {
  const national = () => {
    const ruleSet = loaded.library.latest({ districtCode: '100000', year: 2020, kind: 'project' });
    if (ruleSet === null) throw new Error('the national rule set is not there');
    return ruleSet;
  };
  const template = () => national().methods?.find((rule): rule is Method => 'basis' in rule && rule.on === 'indicator');

  const levels = (depth: number): Condition => ({
    all: [
      { any: Array.from({ length: 30 }, (_, index) => leaf('item.weight', String(depth * 100 + index))) },
      ...(depth === 0 ? [] : [{ any: [levels(depth - 1), leaf('item.completionRatio', String(depth))] }]),
    ],
  });

  it.each<[string, (index: number) => Partial<Method>]>([
    ['cases that multiply level by level', (index) => ({ when: index === 0 ? levels(5) : { not: levels(5) } })],
    [
      'hundreds of methods that each look at another pair of facts',
      (index) => ({
        when: {
          any: [
            { fact: 'item.declaredScore', operator: 'equal', value: String(index) },
            { all: [{ fact: 'item.completionRatio', operator: 'greaterThan', value: String(index) }] },
          ],
        },
      }),
    ],
    [
      'choices within choices',
      (index) => ({
        when: {
          all: Array.from({ length: 10 }, (_, group) => ({
            any: Array.from({ length: 10 }, (_, member) =>
              leaf(
                ['item.weight', 'item.completionRatio', 'item.declaredScore'][(group + member) % 3] ?? '',
                String(index * 100 + group * 10 + member),
              ),
            ),
          })),
        },
        points: 'max(0, min(item.weight, item.weight * item.completionRatio * item.declaredShare))',
      }),
    ],
    [
      'formulas that can neither be proven nor refuted',
      (index) => ({
        when: { fact: 'item.weight', operator: 'greaterThan', value: String(index) },
        points: `abs(item.weight * item.completionRatio - item.weight * item.completionRatio) * item.targetNumber + ${index} / 1000000`,
      }),
    ],
  ])('ends for %s', (_name, vary) => {
    const method = template();
    const methods = Array.from(
      { length: 300 },
      (_, index) => ({ ...method, id: `m${index}`, ...vary(index) }) as Method,
    );
    const { issues } = lintRuleSet({ ...national(), version: 99, methods }, loaded.library);
    expect(issues.length).toBeGreaterThan(0);
  });
});
