import { GRADES } from '@app/form';
import { Exact } from '@app/kernel';
import { Scale, Tally, type Outcome, type SimulatedHead, type TallyJson } from '@app/simulation';
import fc from 'fast-check';

interface Counted {
  readonly head: SimulatedHead;
  readonly baseline: Outcome;
  readonly candidate: Outcome;
  readonly edge: Exact | null;
}

const scale = new Scale(Exact.hundred);

/** Thirds among them: sums of fractions have to come out the same in any order as well. */
const total = fc
  .tuple(fc.integer({ min: -50, max: 900 }), fc.constantFrom(1, 2, 3, 10))
  .map(([n, d]) => Exact.integer(n).dividedBy(Exact.integer(d)));
const outcome: fc.Arbitrary<Outcome> = fc.record({
  total,
  grade: fc.constantFrom(...GRADES, null),
  isOpen: fc.boolean(),
});
const head = fc.record({
  districtCode: fc.constantFrom('110105', '110106'),
  projectName: fc.constantFrom('甲', '乙'),
  unitId: fc.constantFrom('unit-1', 'unit-2', null),
  unitName: fc.constantFrom('一处', '二处', '三处'),
});
const edge = fc.constantFrom(Exact.parse('90'), Exact.parse('60'), null);
const counted = fc.record({ head, baseline: outcome, candidate: outcome, edge });
const world: fc.Arbitrary<readonly Counted[]> = fc
  .array(counted, { maxLength: 90 })
  .map((all) => all.map((one, index) => ({ ...one, head: { ...one.head, formId: `form-${index}` } })));

function tallyOf(forms: readonly Counted[]): TallyJson {
  const tally = new Tally(scale);
  for (const { head: of, baseline, candidate, edge: near } of forms) tally.add(of, baseline, candidate, near);
  return tally.toJson();
}

/** As it is kept between steps and sent between threads. */
const through = (json: TallyJson) => JSON.parse(JSON.stringify(json)) as TallyJson;

describe('tallies', () => {
  it('that are merged, in whatever parts and order, give what one pass gives', () => {
    fc.assert(
      fc.property(world, fc.array(fc.nat(89), { maxLength: 5 }), fc.boolean(), (forms, cuts, isReversed) => {
        const places = [0, ...cuts.filter((cut) => cut < forms.length).sort((a, b) => a - b), forms.length];
        const parts = places.slice(1).map((end, index) => forms.slice(places[index], end));
        if (isReversed) parts.reverse();
        const merged = new Tally(scale);
        for (const part of parts) merged.merge(through(tallyOf(part)));
        const whole = tallyOf(forms);
        expect(merged.toJson()).toEqual(whole);
        expect(merged.report()).toEqual(new Tally(scale).merge(through(whole)).report());
      }),
      { numRuns: 300 },
    );
  });

  it('lose no form: every count adds up to all of them', () => {
    fc.assert(
      fc.property(world, (forms) => {
        const report = new Tally(scale).merge(tallyOf(forms)).report();
        const sum = (counts: readonly { readonly count: number }[]) =>
          counts.reduce((all, { count }) => all + count, 0);
        expect(report.forms).toBe(forms.length);
        expect(sum(report.gradeMigration)).toBe(forms.length);
        expect(sum(report.histogram)).toBe(forms.length);
        expect(sum(report.distribution.baseline)).toBe(forms.length);
        expect(sum(report.distribution.candidate)).toBe(forms.length);
        for (const { forms: all, gained, lost, unchanged } of report.byUnit)
          expect(gained + lost + unchanged).toBe(all);
        expect(report.byUnit.reduce((all, unit) => all + unit.forms, 0)).toBe(forms.length);
      }),
    );
  });

  it('put every shift into the bin whose edges hold it', () => {
    fc.assert(
      fc.property(total, total, (a, b) => {
        const shift = b.minus(a);
        const one = { grade: null, isOpen: false };
        const tally = new Tally(scale);
        const of = { districtCode: '110105', formId: 'x', projectName: '', unitId: null, unitName: '' };
        tally.add(of, { ...one, total: a }, { ...one, total: b }, null);
        const [bin] = tally.report().histogram.filter(({ count }) => count > 0);
        if (!bin) throw new Error('a shift is in a bin');
        expect(shift.compare(Exact.parse(bin.from))).toBeGreaterThanOrEqual(0);
        expect(shift.compare(Exact.parse(bin.to))).toBeLessThanOrEqual(0);
        if (shift.sign() < 0) expect(shift.compare(Exact.parse(bin.to))).toBeLessThan(0);
        if (shift.sign() > 0) expect(shift.compare(Exact.parse(bin.from))).toBeGreaterThan(0);
      }),
    );
  });
});
