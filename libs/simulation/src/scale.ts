import { Exact } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import type { Bin } from './simulation-report';

/** Bins of a total, and of a shift: as many as a reader can tell apart, whatever the policy's total. */
const TOTAL_BINS = 20;
const SHIFT_BINS = 100;
/** Adjustments may lead beyond the policy's total, but nothing sensible leads further: what does shares the last bin. */
const FURTHEST = 1_000;

/** How the totals of two rule sets are sorted into bins. */
export class Scale {
  private readonly totalWidth: Exact;
  private readonly shiftWidth: Exact;

  /** @param total the larger of the two policies' totals, above 0 */
  constructor(readonly total: Exact) {
    this.totalWidth = total.dividedBy(Exact.integer(TOTAL_BINS));
    this.shiftWidth = total.dividedBy(Exact.integer(SHIFT_BINS));
  }

  /** The scale on which two rule sets are compared. */
  static of(baseline: ResolvedRuleSet, candidate: ResolvedRuleSet): Scale {
    return new Scale(Exact.parse(baseline.weights.total).max(Exact.parse(candidate.weights.total)));
  }

  /**
   * The bin of a total: closed below, and the highest one above as well.
   *
   * @example
   * new Scale(Exact.hundred).binOfTotal(Exact.parse('100')) //=> 19
   */
  binOfTotal(total: Exact): number {
    if (total.equals(this.total)) return TOTAL_BINS - 1;
    return whole(total.dividedBy(this.totalWidth), 'floor');
  }

  /**
   * The bin of a shift: 0 for none, 1 for a gain of up to one step, −1 for a loss of up to one.
   *
   * @example
   * new Scale(Exact.hundred).binOfShift(Exact.parse('-0.5')) //=> -1
   */
  binOfShift(shift: Exact): number {
    const steps = shift.dividedBy(this.shiftWidth);
    return whole(steps, steps.sign() < 0 ? 'floor' : 'ceil');
  }

  /** The bins of totals, every one that a total can be in and any beyond that is not empty. */
  totalBins(counts: ReadonlyMap<number, number>): Bin[] {
    const within = Array.from({ length: TOTAL_BINS }, (_, bin) => bin);
    const all = [...new Set([...within, ...counts.keys()])].sort((a, b) => a - b);
    return all.map((bin) => this.bin(bin, bin + 1, this.totalWidth, counts.get(bin) ?? 0));
  }

  /** The bins of shifts from the lowest to the highest, empty ones between them included. */
  shiftBins(counts: ReadonlyMap<number, number>): Bin[] {
    if (counts.size === 0) return [];
    const lowest = Math.min(0, ...counts.keys());
    const highest = Math.max(0, ...counts.keys());
    return Array.from({ length: highest - lowest + 1 }, (_, index) => {
      const bin = lowest + index;
      return this.bin(bin > 0 ? bin - 1 : bin, bin < 0 ? bin + 1 : bin, this.shiftWidth, counts.get(bin) ?? 0);
    });
  }

  private bin(from: number, to: number, width: Exact, count: number): Bin {
    const edge = (step: number) => width.times(Exact.integer(step)).toDecimal();
    return { from: edge(from), to: edge(to), count };
  }
}

function whole(value: Exact, mode: 'floor' | 'ceil'): number {
  const steps = Number(value.round(0, mode).toDecimal());
  return Math.max(-FURTHEST, Math.min(FURTHEST, steps));
}
