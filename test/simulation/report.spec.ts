import { aSimulated, BASELINE, CANDIDATE, pin, tallyOf, WORLD } from './small-world';
import { simulateBatch, writeBatch } from '@app/simulation';

const report = tallyOf(WORLD).report();
const filled = (bins: readonly { readonly from: string; readonly to: string; readonly count: number }[]) =>
  bins.filter(({ count }) => count > 0).map(({ from, to, count }) => `${from}…${to}: ${count}`);

describe('the report of a small world worked out by hand', () => {
  it('counts forms, and those of which something is undetermined', () => {
    expect(report).toMatchObject({ forms: 7, notScored: 0, undetermined: { baseline: 1, candidate: 1 } });
  });

  it('says which grades become which', () => {
    expect(report.gradeMigration).toEqual([
      { from: '优', to: '优', count: 3 },
      { from: '良', to: '中', count: 1 },
      { from: '中', to: '中', count: 1 },
      { from: '差', to: '差', count: 1 },
      { from: null, to: null, count: 1 },
    ]);
  });

  it('sorts the shifts into bins, unchanged totals into one of their own', () => {
    expect(filled(report.histogram)).toEqual(['-9…-8: 3', '0…0: 3', '8…9: 1']);
    expect(report.histogram).toHaveLength(19);
  });

  it('shows where the totals lie before and after', () => {
    expect(filled(report.distribution.baseline)).toEqual([
      ...['10…15: 1', '55…60: 1', '65…70: 1', '80…85: 1', '90…95: 1', '95…100: 2'],
    ]);
    expect(filled(report.distribution.candidate)).toEqual([
      '10…15: 1',
      '45…50: 1',
      '60…65: 1',
      '70…75: 1',
      '95…100: 3',
    ]);
  });

  it('tells winners and losers by unit', () => {
    const shown = report.byUnit.map(({ unitId, forms, gained, lost, unchanged, meanShift }) => ({
      ...{ unitId, forms, gained, lost, unchanged, meanShift },
    }));
    expect(shown).toEqual([
      { unitId: null, forms: 2, gained: 0, lost: 1, unchanged: 1, meanShift: '-4.5' },
      { unitId: 'unit-1', forms: 3, gained: 1, lost: 1, unchanged: 1, meanShift: '0' },
      { unitId: 'unit-2', forms: 2, gained: 0, lost: 1, unchanged: 1, meanShift: '-4.5' },
    ]);
  });

  it('names the largest gains and losses, equal ones by id', () => {
    expect(report.largestGains.map(({ formId, shift }) => `${formId} ${shift}`)).toEqual(['B 9']);
    expect(report.largestLosses.map(({ formId, shift }) => `${formId} ${shift}`)).toEqual(['C -9', 'D -9', 'G -9']);
    expect(report.largestLosses[0]).toEqual({
      ...{ districtCode: '100000', formId: 'C', projectName: '项目C', unitName: 'unit-1' },
      ...{ baselineTotal: '82', candidateTotal: '73', shift: '-9', baselineGrade: '良', candidateGrade: '中' },
      isOpen: false,
    });
  });

  it('names the forms close to the edge of a grade', () => {
    expect(report.nearEdge.count).toBe(1);
    expect(report.nearEdge.forms).toMatchObject([{ formId: 'G', candidateTotal: '60.4', edge: '60' }]);
  });

  it.each([
    ['half a point above', '89.5', 1],
    ['half a point below', '88.5', 1],
    ['a hair more than half a point', '89.51', 0],
    ['exactly on the edge', '89', 1],
  ])('counts a total %s the edge at 90 as it should', (_name, weight, expected) => {
    // 1 point for the money, the rest for the row.
    const form = aSimulated('X', null, { target: '≥1个', completed: '1个', weight, score: weight });
    const content = form.content.replace('"weight":"10"', '"weight":"1"');
    expect(tallyOf([{ ...form, content }]).report().nearEdge.count).toBe(expected);
  });
});

describe('a batch', () => {
  it('scores with the options of the stored score', () => {
    const review = { line: 'indicator:0', points: '80', reviewer: '某某', reason: '查看了现场' };
    const [open] = WORLD.filter(({ formId }) => formId === 'F');
    if (!open) throw new Error('F is in the world');
    const reviewed = tallyOf([{ ...open, options: JSON.stringify({ reviews: [review] }) }]).report();
    expect(reviewed.undetermined).toEqual({ baseline: 0, candidate: 0 });
    expect(reviewed.gradeMigration).toEqual([{ from: '优', to: '优', count: 1 }]);
  });

  it('names a form that cannot be scored, and goes on', () => {
    const broken = { ...aSimulated('X', 'unit-1', {}), content: '{"indicators":7}' };
    const found = tallyOf([...WORLD, broken]).report();
    expect(found).toMatchObject({ forms: 7, notScored: 1, notScoredForms: [{ formId: 'X', projectName: '项目X' }] });
  });

  it('is refused when a rule set is not the one that its hash names', () => {
    const batch = writeBatch(pin(BASELINE), { ...pin(CANDIDATE), hash: 'something else' }, WORLD);
    expect(() => simulateBatch(batch)).toThrow('something else');
  });

  it('is not written with a text that would be taken for two', () => {
    const broken = { ...aSimulated('X', null, {}), content: '{\n}' };
    expect(() => writeBatch(pin(BASELINE), pin(CANDIDATE), [broken])).toThrow(RangeError);
  });

  it('of nothing counts nothing', () => {
    const empty = tallyOf([]).report();
    expect(empty).toMatchObject({ forms: 0, gradeMigration: [], histogram: [], byUnit: [] });
    expect(empty.distribution.baseline).toHaveLength(20);
  });
});
