import {
  childRuleSet,
  district,
  districts,
  executionMethod,
  method,
  minimalRuleSet,
} from '../spec-support/minimal-rule-set';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';
import { DistrictTable } from './districts';
import { keyOf } from './rule-set-key';
import { RuleSetLibrary } from './rule-set-library';
import { ruleSetContentHash, ruleSetHash } from './rule-set-hash';

function libraryOf(...ruleSets: RuleSet[]): RuleSetLibrary {
  const library = new RuleSetLibrary(districts);
  for (const ruleSet of ruleSets) expect(library.add(ruleSet)).toEqual([]);
  return library;
}

function resolved(top: RuleSet, ...bases: RuleSet[]): ResolvedRuleSet {
  const { resolved: result, issues } = libraryOf(top, ...bases).resolve(keyOf(top));
  expect(issues).toEqual([]);
  if (result === null) throw new Error('not resolved');
  return result;
}

function refused(top: RuleSet, ...others: RuleSet[]): string[] {
  const { resolved: result, issues } = libraryOf(top, ...others).resolve(keyOf(top));
  expect(result).toBeNull();
  return issues.map(({ code }) => code);
}

const scope = { districtCode: '510403', year: 2020, kind: 'project' } as const;

describe('resolving a rule set', () => {
  it('takes everything from its base where it states nothing itself', () => {
    const base = minimalRuleSet();
    const result = resolved(childRuleSet(), base);
    expect(result).toMatchObject({ ...base, ...scope, title: { zh: '下级规则集' }, examples: [] });
    expect(result.chain).toEqual([keyOf(childRuleSet()), keyOf(base)]);
  });

  it('puts new methods first, replaces the same id in place and removes what is disabled', () => {
    const base = minimalRuleSet({
      methods: [executionMethod, method({ id: 'a' }), method({ id: 'b' }), method({ id: 'c' })],
    });
    const top = childRuleSet({
      methods: [
        method({ id: 'new1' }),
        { id: 'a', disabled: true },
        method({ id: 'b', points: '0' }),
        method({ id: 'new2' }),
      ],
    });
    const result = resolved(top, base);
    expect(result.methods.map(({ id }) => id)).toEqual(['new1', 'new2', 'execution', 'b', 'c']);
    expect(result.methods[3]?.points).toBe('0');
  });

  it('merges weights field by field', () => {
    const top = childRuleSet({ weights: { groups: { output: { fixed: '45' }, cost: { fixed: '5' } } } });
    const { weights, origins } = resolved(top, minimalRuleSet());
    expect(weights).toEqual({
      total: '100',
      execution: { fixed: '10' },
      groups: {
        output: { fixed: '45' },
        cost: { fixed: '5' },
        benefit: { fixed: '30' },
        satisfaction: { fixed: '10' },
      },
    });
    expect(origins['weights.groups.output']?.districtCode).toBe('510403');
    expect(origins['weights.groups.benefit']?.districtCode).toBe('100000');
    expect(origins['weights.total']?.districtCode).toBe('100000');
  });

  it('replaces grades as a whole and does not inherit examples', () => {
    const example = { id: 'e', name: { zh: '例', en: 'e' }, form: {}, expect: { total: '100', grade: '优' } } as const;
    const base = minimalRuleSet({ examples: [example] });
    const result = resolved(childRuleSet({ grades: [{ grade: '差', from: '0' }] }), base);
    expect(result.grades).toEqual([{ grade: '差', from: '0' }]);
    expect(result.examples).toEqual([]);
    expect(resolved(base).examples).toEqual([example]);
  });

  it('skips levels and goes through every base', () => {
    const province = childRuleSet({ districtCode: '510000', rounding: { mode: 'floor', digits: 0, stage: 'item' } });
    const top = childRuleSet({ extends: { districtCode: '510000', year: 2020, version: 1 } });
    const result = resolved(top, province, minimalRuleSet());
    expect(result.rounding.mode).toBe('floor');
    expect(result.chain.map(({ districtCode }) => districtCode)).toEqual(['510403', '510000', '100000']);
    expect(result.origins['rounding']?.districtCode).toBe('510000');
    expect(result.origins['methods.execution']?.districtCode).toBe('100000');
  });

  it('merges sources by id', () => {
    const own = { ...minimalRuleSet().sources[0]!, id: 'own' };
    expect(resolved(childRuleSet({ sources: [own] }), minimalRuleSet()).sources.map(({ id }) => id)).toEqual([
      'own',
      'base',
    ]);
  });
});

describe('standing of a resolved rule set', () => {
  const official = { standing: 'official', source: 'base', note: { zh: '文件', en: 'document' } } as const;
  const base = minimalRuleSet({ standing: { weights: official, grades: official } });

  it('is official when weights and grades are', () => {
    expect(resolved(base).official).toBe(true);
    expect(resolved(childRuleSet(), base).official).toBe(true);
    expect(resolved(minimalRuleSet()).official).toBe(false);
  });

  it('is lost where a rule set states grades anew without saying what they stand on', () => {
    const result = resolved(childRuleSet({ grades: [{ grade: '差', from: '0' }] }), base);
    expect(result.official).toBe(false);
    expect(result.standing.grades.standing).toBe('inferred');
    expect(result.standing.weights).toEqual(official);
    expect(result.origins['standing.grades']).toBeUndefined();
  });
});

describe('a base is refused', () => {
  const base = minimalRuleSet();
  it.each<[string, RuleSet, RuleSet[], string]>([
    ['when it does not exist', childRuleSet(), [], 'BASE_UNKNOWN'],
    ['when only another version exists', childRuleSet(), [{ ...base, version: 2 }], 'BASE_UNKNOWN'],
    ['when only another kind exists', childRuleSet({ kind: 're-check' }), [base], 'BASE_UNKNOWN'],
    [
      'when it belongs to another branch',
      childRuleSet({ extends: { districtCode: '110000', year: 2020, version: 1 } }),
      [minimalRuleSet({ districtCode: '110000' })],
      'BASE_NOT_ABOVE',
    ],
    [
      'when it is an earlier year of the district itself',
      childRuleSet({ year: 2021, extends: { districtCode: '510403', year: 2020, version: 1 } }),
      [minimalRuleSet({ districtCode: '510403' })],
      'BASE_NOT_ABOVE',
    ],
    [
      'when it is of a later year',
      childRuleSet({ extends: { districtCode: '100000', year: 2021, version: 1 } }),
      [minimalRuleSet({ year: 2021 })],
      'BASE_YEAR_LATER',
    ],
    [
      'when it is the rule set itself',
      childRuleSet({ extends: { districtCode: '510403', year: 2020, version: 1 } }),
      [],
      'BASE_CYCLE',
    ],
    ['when the district is unknown', childRuleSet({ districtCode: '999999' }), [base], 'RULE_SET_DISTRICT_UNKNOWN'],
  ])('%s', (_name, top, others, code) => {
    expect(refused(top, ...others)).toEqual([code]);
  });

  it('when a table of districts that goes in circles would let it close a circle', () => {
    const library = new RuleSetLibrary(new DistrictTable([district('a', 'b'), district('b', 'a')]));
    const first = childRuleSet({ districtCode: 'a', extends: { districtCode: 'b', year: 2020, version: 1 } });
    library.add(first);
    library.add(childRuleSet({ districtCode: 'b', extends: { districtCode: 'a', year: 2020, version: 1 } }));
    expect(library.resolve(keyOf(first)).issues[0]?.code).toBe('BASE_CYCLE');
  });

  it('when nothing in the chain states a part that scoring needs', () => {
    const { weights, grades, ...rest } = minimalRuleSet();
    expect(weights && grades).toBeTruthy();
    expect(refused(rest)).toEqual(['RULE_SET_PART_MISSING', 'RULE_SET_PART_MISSING', 'RULE_SET_PART_MISSING']);
  });
});

describe('RuleSetLibrary', () => {
  const library = libraryOf(
    minimalRuleSet(),
    minimalRuleSet({ year: 2023 }),
    childRuleSet({ version: 2 }),
    childRuleSet(),
    childRuleSet({ districtCode: '510000', year: 2021 }),
  );

  it('lists versions, the lowest first, and takes the latest', () => {
    expect(library.versionsOf(scope)).toEqual([1, 2]);
    expect(library.latest(scope)?.version).toBe(2);
    expect(library.find(scope).resolved?.version).toBe(2);
    expect(library.find(scope, 1).resolved?.version).toBe(1);
  });

  it('takes the same content at one key twice, and refuses different content', () => {
    expect(library.add(childRuleSet())).toEqual([]);
    expect(library.add(childRuleSet({ year: 2020, title: { zh: '别的', en: 'other' } }))[0]?.code).toBe(
      'RULE_SET_KEY_TAKEN',
    );
  });

  it.each([
    ['an unknown district', { ...scope, districtCode: '999999' }, undefined, 'DISTRICT_UNKNOWN', '100000 中国', null],
    ['an unknown year', { ...scope, year: 2022 }, undefined, 'RULE_SET_NO_YEAR', '2020', '510000/2021/project.v1'],
    [
      'a year that a district above has',
      { ...scope, year: 2023 },
      undefined,
      'RULE_SET_NO_YEAR',
      '2020',
      '100000/2023/project.v1',
    ],
    ['a year before all others', { ...scope, year: 2010 }, undefined, 'RULE_SET_NO_YEAR', '2020', null],
    [
      'a district without rule sets',
      { ...scope, districtCode: '510400' },
      undefined,
      'RULE_SET_NO_DISTRICT',
      '510403 西区',
      '100000/2020/project.v1',
    ],
    ['an unknown version', scope, 3, 'RULE_SET_NO_VERSION', '1, 2', '100000/2020/project.v1'],
  ])('says for %s what is known', (_name, wanted, version, code, known, nearest) => {
    const { resolved: result, refusal, issues } = library.find(wanted, version);
    expect(result).toBeNull();
    expect(issues).toEqual([refusal?.issue]);
    expect(refusal?.issue.code).toBe(code);
    expect(Object.values(refusal?.issue.values ?? {}).join(' | ')).toContain(known);
    expect(refusal?.issue.values['nearest']).toBe(nearest ?? '—');
  });
});

describe('hashes of a rule set', () => {
  const base = minimalRuleSet();
  it.each<[string, Partial<RuleSet>, boolean]>([
    ['title', { title: { zh: '新', en: 'new' } }, true],
    ['note', { note: { zh: '新', en: 'new' } }, true],
    ['example of a method', { methods: [executionMethod, { ...method(), examples: [] }] }, true],
    ['a formula', { methods: [executionMethod, method({ points: '0' })] }, false],
    ['a sentence', { methods: [executionMethod, method({ message: { zh: '新', en: 'new' } })] }, false],
    ['a grade', { grades: [{ grade: '差', from: '0' }] }, false],
    ['the version', { version: 2 }, false],
  ])('the hash of the resolved one changes with what a sheet shows: %s', (_name, over, isSame) => {
    const changed = minimalRuleSet(over);
    expect(ruleSetHash(resolved(changed)) === ruleSetHash(resolved(base))).toBe(isSame);
    expect(ruleSetContentHash(changed)).not.toBe(ruleSetContentHash(base));
  });

  it('does not depend on where a value comes from', () => {
    const whole = { ...resolved(childRuleSet(), minimalRuleSet()) };
    expect(ruleSetHash({ ...whole, chain: [], origins: {} })).toBe(ruleSetHash(whole));
  });
});
