import type { RuleSet, Weights } from '@app/rule-set';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, libraryOf, resolveDraft } from './analyse';
import { disableRule, freeId, moveRule, ownEntries, renameRule, resetRule, rulesOf, setRule } from './edit-rules';
import { resetWeight, setTotal, setWeight, sumOfWeights } from './edit-weights';
import { fixFor } from './fixes';
import { countByGrade } from './grade-counts';
import * as history from './history';
import { findLocally, forgetLocally, keepLocally } from './local-copy';
import { mergeThree } from './merge-three';
import { newRule } from './new-rule';
import { placeOf } from './places';
import { plain } from './plain';
import { recordExample } from './record-example';

const RULES = join(__dirname, '../../../../../rules');
const read = (path: string) => JSON.parse(readFileSync(join(RULES, path), 'utf8')) as RuleSet;
const shipped = (path: string) => {
  const { $schema: _editor, ...ruleSet } = read(path) as RuleSet & { readonly $schema?: string };
  return ruleSet;
};

const base = shipped('100000/2020/project.v1.json');
const child = shipped('110106/2020/project.v1.json');
const { districts } = JSON.parse(readFileSync(join(RULES, 'districts.json'), 'utf8')) as {
  readonly districts: Parameters<typeof libraryOf>[0]['districts'];
};
const library = libraryOf({ districts, published: [base] });
const resolvedBase = resolveDraft(child, library).base;
const FIRST = base.methods?.[0]?.id ?? '';

describe('steps back and forth', () => {
  const titled = (zh: string): RuleSet => ({ ...child, title: { zh, en: zh } });

  it('take quick changes of one field as one, and others apart', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (steps, text, index) => history.change(steps, titled(text), 'title', index * 300),
      history.begin(child),
    );
    expect(history.undo(typed).present).toBe(child);
    const later = history.change(typed, titled('x'), 'title', 10_000);
    expect(history.undo(later).present.title.zh).toBe('abc');
    const other = history.change(typed, titled('y'), 'note', 700);
    expect(history.undo(other).present.title.zh).toBe('abc');
  });

  it('go forth again until something else is changed', () => {
    const changed = history.change(history.begin(child), titled('a'), 'title', 0);
    expect(history.redo(history.undo(changed)).present.title.zh).toBe('a');
    const elsewhere = history.change(history.undo(changed), titled('b'), 'title', 5_000);
    expect(history.redo(elsewhere).present.title.zh).toBe('b');
    expect(history.undo(history.begin(child)).present).toBe(child);
  });
});

describe('weights', () => {
  const weights = (changes: Partial<Weights> = {}): Weights => ({
    total: '100',
    execution: { fixed: '10' },
    groups: { output: { fixed: '50' }, benefit: { fixed: '30' }, satisfaction: { fixed: '10' } },
    ...changes,
  });

  it.each<[string, Partial<Weights>, string, string, boolean]>([
    ['fixed weights to their sum', {}, '100', '100', true],
    ['a weight short', { execution: { fixed: '9.5' } }, '99.5', '99.5', false],
    ['limits to what lies between', { execution: { min: '5', max: '15' } }, '95', '105', true],
    ['a free weight to the whole total', { execution: {} }, '90', '190', true],
    ['thirds exactly', { execution: { fixed: '10.1' }, total: '100.1' }, '100.1', '100.1', true],
  ])('add up: %s', (_name, changes, least, most, isRight) => {
    expect(sumOfWeights(weights(changes))).toMatchObject({ least, most, isRight });
  });

  it('are stated in the draft and taken back one by one', () => {
    const own = setTotal(setWeight(setWeight(child, 'output', { fixed: '45' }), 'execution', {}), '95');
    expect(own.weights).toEqual({ total: '95', execution: {}, groups: { output: { fixed: '45' } } });
    expect(resetWeight(own, 'output').weights).toEqual({ total: '95', execution: {} });
    const back = (['output', 'execution', 'total'] as const).reduce(resetWeight, own);
    expect(back).not.toHaveProperty('weights');
  });
});

describe('rules', () => {
  const rule = newRule('methods', 'new-method', 'ft-forms');

  it('show what is inherited, overridden, switched off and added, in the order in which they are tried', () => {
    const second = base.methods?.[1]?.id ?? '';
    const changed = disableRule(setRule(child, 'methods', rule), 'methods', second);
    const overridden = setRule(changed, 'methods', { ...rule, id: FIRST });
    const listed = rulesOf(overridden, resolvedBase, 'methods');
    expect(listed.slice(0, 3).map(({ id, standing }) => [id, standing])).toEqual([
      ['new-method', 'own'],
      [FIRST, 'overridden'],
      [second, 'disabled'],
    ]);
    expect(listed.slice(3).every(({ standing }) => standing === 'inherited')).toBe(true);
    expect(
      resetRule(resetRule(resetRule(overridden, 'methods', 'new-method'), 'methods', FIRST), 'methods', second),
    ).toEqual(child);
  });

  it('keep their place when they change, and change it when they are moved', () => {
    const two = setRule(setRule(child, 'checks', newRule('checks', 'b', 's')), 'checks', newRule('checks', 'a', 's'));
    const ids = (ruleSet: RuleSet) => ownEntries(ruleSet, 'checks').map(({ id }) => id);
    expect(ids(two)).toEqual(['a', 'b']);
    expect(ids(setRule(two, 'checks', { ...newRule('checks', 'b', 'other') }))).toEqual(['a', 'b']);
    expect(ids(moveRule(two, 'checks', 'b', -1))).toEqual(['b', 'a']);
    expect(ids(moveRule(two, 'checks', 'a', -1))).toEqual(['a', 'b']);
    expect(ids(renameRule(two, 'checks', 'a', 'c'))).toEqual(['c', 'b']);
    expect(freeId(['a', 'a-2'], 'a')).toBe('a-3');
  });
});

it('is plain data: what is undefined is left out, and nothing else is touched', () => {
  const rules = [{ id: 'a', cap: undefined }, { id: 'b' }];
  const cleaned = plain({ rules, title: child.title });
  expect(cleaned).toEqual({ rules: [{ id: 'a' }, { id: 'b' }], title: child.title });
  expect(Object.keys(cleaned.rules[0] ?? {})).toEqual(['id']);
  expect(cleaned.title).toBe(child.title);
  expect(plain(child)).toBe(child);
});

describe('a lost race', () => {
  it('takes what only one side changed from it', () => {
    const mine = setWeight(child, 'output', { fixed: '45' });
    const theirs = setRule({ ...child, title: { ...child.title, zh: '新' } }, 'checks', newRule('checks', 'a', 's'));
    const { ruleSet, conflicts } = mergeThree(child, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(ruleSet.weights?.groups?.output).toEqual({ fixed: '45' });
    expect(ruleSet.title.zh).toBe('新');
    expect(ownEntries(ruleSet, 'checks').map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps mine and names the place where both changed the same', () => {
    const [mine, theirs] = ['45', '40'].map((fixed) => setWeight(child, 'output', { fixed }));
    const { ruleSet, conflicts } = mergeThree(
      setWeight(child, 'output', { fixed: '50' }),
      mine ?? child,
      theirs ?? child,
    );
    expect(conflicts).toEqual(['weights.groups.output.fixed']);
    expect(ruleSet.weights?.groups?.output).toEqual({ fixed: '45' });
  });

  it('lets things go that one side took away, unless the other changed them', () => {
    const both = setRule(setRule(child, 'checks', newRule('checks', 'a', 's')), 'checks', newRule('checks', 'b', 's'));
    const without = resetRule(both, 'checks', 'a');
    const ids = (ruleSet: RuleSet) => ownEntries(ruleSet, 'checks').map(({ id }) => id);
    expect(ids(mergeThree(both, both, without).ruleSet)).toEqual(['b']);
    const changed = setRule(both, 'checks', { ...newRule('checks', 'a', 'other') });
    expect(mergeThree(both, changed, without).conflicts).toEqual(['checks.a']);
    expect(ids(mergeThree(both, changed, without).ruleSet)).toContain('a');
  });
});

describe('what is kept on the device', () => {
  const store = new Map<string, string>();
  const keeper = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  };
  const copy = { revision: 3, base: child, ruleSet: { ...child, title: { zh: '<b>', en: '' } }, at: '2026-01-01' };

  it('is found again by its owner and for its draft alone, until it is forgotten', () => {
    expect(keepLocally(keeper, 'li', 'draft-1', copy)).toBe(true);
    expect(findLocally(keeper, 'li', 'draft-1')).toEqual(copy);
    expect(findLocally(keeper, 'wang', 'draft-1')).toBeNull();
    expect(findLocally(keeper, 'li', 'draft-2')).toBeNull();
    forgetLocally(keeper, 'li', 'draft-1');
    expect(findLocally(keeper, 'li', 'draft-1')).toBeNull();
  });

  it.each(['', '{', 'null', '[]', '{"revision":"1"}', '{"revision":1,"ruleSet":{},"base":{}}'])(
    'is left alone where it is broken: %s',
    (text) => {
      store.set('suanpan.draft.li.draft-3', text);
      expect(findLocally(keeper, 'li', 'draft-3')).toBeNull();
    },
  );

  it('says when there is no room', () => {
    const full = {
      ...keeper,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(keepLocally(full, 'li', 'draft-1', copy)).toBe(false);
  });
});

describe('an analysis', () => {
  it('finds nothing wrong with a shipped set, and what its examples reach', async () => {
    const found = await analyse(child, library);
    expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.examples).toMatchObject({ failed: 0 });
    expect(found.examples.passed).toBeGreaterThan(10);
    expect(found.coverage?.methods.reached.length).toBeGreaterThan(0);
  });

  it('tells of weights that do not add up, and of formulas that cannot be stored', async () => {
    const wrong = await analyse(setWeight(child, 'output', { fixed: '45' }), library);
    expect(wrong.issues.map(({ code }) => code)).toContain('WEIGHTS_TOTAL');
    const broken = await analyse(
      setRule(child, 'methods', { ...newRule('methods', 'm', 'ft-forms'), points: '(' }),
      library,
    );
    expect(broken.isStorable).toBe(false);
    expect(broken.issues.map(({ at }) => placeOf(at.path).section)).toContain('methods');
  });
});

describe('the fixes that are offered', () => {
  const { resolved } = resolveDraft(child, library);
  const mend = async (broken: RuleSet, code: string) => {
    const { issues, resolved: now } = await analyse(broken, library);
    const issue = issues.find((each) => each.code === code);
    const fix = issue && fixFor(issue, broken, now);
    if (!fix) throw new Error(`${code}: ${issue ? 'no fix' : 'not found'}`);
    const after = await analyse(fix.apply(broken), library);
    return after.issues.map((each) => each.code);
  };
  const source = {
    id: 'idle',
    document: 'x',
    title: { zh: '甲', en: 'x' },
    issuer: { zh: '乙', en: 'y' },
    date: null,
    evidence: 'read',
  } as const;

  it.each<[string, RuleSet]>([
    [
      'GRADE_LAST_NOT_ZERO',
      {
        ...child,
        grades: [
          { grade: '优', from: '90' },
          { grade: '差', from: '10' },
        ],
      },
    ],
    ['WEIGHT_FIXED_AND_RANGE', setWeight(child, 'output', { fixed: '50', max: '60' })],
    ['SOURCE_NOT_CITED', { ...child, sources: [...child.sources, source] }],
    ['STANDING_MISSING', { ...child, rounding: { mode: 'floor', digits: 0, stage: 'item' } }],
    ['DISABLED_UNKNOWN', disableRule(child, 'methods', 'no-such-method')],
  ])('mend %s', async (code, broken) => {
    expect(await mend(broken, code)).not.toContain(code);
  });

  it('are none where a person has to decide', () => {
    expect(fixFor({ code: 'WEIGHTS_TOTAL', at: { path: 'weights' }, values: {} }, child, resolved)).toBeNull();
  });
});

describe('places', () => {
  it.each([
    ['weights.groups.output', { section: 'weights' }],
    ['methods.indicator.met.points', { section: 'methods', rule: 'indicator.met' }],
    ['methods.execution.proportional', { section: 'methods', rule: 'execution.proportional' }],
    ['checks', { section: 'checks' }],
    ['grades[1]', { section: 'grades' }],
    ['reading', { section: 'rounding' }],
    ['standing.grades', { section: 'grades' }],
    ['sources.ft-forms', { section: 'sources' }],
    ['extends', { section: 'basics' }],
    ['methods.indicator.met', { section: 'methods', rule: 'indicator.met' }],
    ['checks.total.examples[0]', { section: 'checks', rule: 'total' }],
    [undefined, { section: 'basics' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

it('leads from the number of an own rule to the rule', () => {
  const own = setRule(child, 'checks', newRule('checks', 'a', 's'));
  expect(placeOf('checks[0].when', own)).toEqual({ section: 'checks', rule: 'a' });
  expect(placeOf('checks[7].when', own)).toEqual({ section: 'checks' });
});

describe('grades over scores', () => {
  it('count a bin where its middle lies, both sides of an edge', () => {
    const bins = [
      { from: '85', to: '90', count: 2 },
      { from: '90', to: '95', count: 3 },
      { from: '0', to: '5', count: 1 },
    ];
    const grades = (edge: string) =>
      [
        { grade: '优', from: edge },
        { grade: '差', from: '0' },
      ] as const;
    expect(countByGrade(bins, grades('90'))).toEqual([3, 3]);
    expect(countByGrade(bins, grades('92.5'))).toEqual([3, 3]);
    expect(countByGrade(bins, grades('92.6'))).toEqual([0, 6]);
  });
});

describe('a recorded example', () => {
  it('passes as long as the score stays, fails when it moves, and holds no persons', async () => {
    const { compile, exampleForm } = await import('@app/scoring');
    const { resolved } = resolveDraft(child, library);
    if (!resolved) throw new Error('does not resolve');
    const form = {
      ...(exampleForm(child.examples?.[0]?.form ?? {}, child) as never as object),
      leader: '甲',
      phone: '1',
    } as never;
    const recorded = recordExample(child, '某项目', form, compile(resolved).score(form));
    expect(JSON.stringify(recorded.examples?.at(-1))).not.toContain('"甲"');
    expect((await analyse(recorded, library)).examples.failed).toBe(0);
    const moved = plain(
      setRule(recorded, 'methods', {
        ...(base.methods?.[0] as never as object),
        points: '0',
        examples: undefined,
      } as never),
    );
    const after = await analyse(moved, library);
    expect([after.issues.filter(({ severity }) => severity === 'error'), after.examples.failed]).toEqual([[], 2]);
  });
});
