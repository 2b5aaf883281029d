import { Exact } from '@app/kernel';
import { ANYTHING, add, between, exactly, highOf, intersect, lowOf, negate, type Bounds } from './bounds';
import { scale, WEIGHT_LINE, ZERO_LINE } from './line';
import { definitionOf } from '../../facts/fact-names';

/** The fact that plays w in the lines: the weight of the item, or for adjustments the total. */
export type WeightFact = 'item.weight' | 'form.total';

/**
 * What is known of the facts where a rule applies. It only ever grows: `with…` gives a new one, or null where what
 * would be known contradicts itself, so that the rule never applies there.
 */
export class KnownFacts {
  private constructor(
    private readonly weight: WeightFact,
    private readonly given: ReadonlyMap<string, Bounds>,
    private readonly numbers: ReadonlyMap<string, Bounds>,
    private readonly words: ReadonlyMap<string, ReadonlySet<string | boolean>>,
    private readonly presence: ReadonlyMap<string, boolean>,
  ) {}

  /** @param given bounds of numbers that the rule set itself sets, such as the shares of its scales */
  static start(weight: WeightFact, given: ReadonlyMap<string, Bounds>): KnownFacts {
    return new KnownFacts(weight, given, new Map(), new Map(), new Map());
  }

  /** Whether a fact is there: undefined where it may be or not. */
  isPresent(fact: string): boolean | undefined {
    return definitionOf(fact).optional ? this.presence.get(fact) : true;
  }

  wordsOf(fact: string): ReadonlySet<string | boolean> {
    const known = this.words.get(fact);
    if (known) return known;
    const definition = definitionOf(fact);
    return new Set<string | boolean>(definition.type === 'enum' ? definition.values : [true, false]);
  }

  boundsOf(fact: string): Bounds {
    if (fact === this.weight) return intersect(exactly(WEIGHT_LINE), this.learnt(fact));
    const base = intersect(this.stated(fact), this.learnt(fact));
    return intersect(base, this.derived(fact));
  }

  withPresence(fact: string, isPresent: boolean): KnownFacts | null {
    const known = this.isPresent(fact);
    if (known !== undefined) return known === isPresent ? this : null;
    const presence = new Map(this.presence).set(fact, isPresent);
    return new KnownFacts(this.weight, this.given, this.numbers, this.words, presence);
  }

  withWords(fact: string, words: readonly (string | boolean)[]): KnownFacts | null {
    const left = words.filter((word) => this.wordsOf(fact).has(word));
    if (left.length === 0) return null;
    const all = new Map(this.words).set(fact, new Set(left));
    return new KnownFacts(this.weight, this.given, this.numbers, all, this.presence);
  }

  withNumber(fact: string, bounds: Bounds): KnownFacts | null {
    const numbers = new Map(this.numbers).set(fact, intersect(this.learnt(fact), bounds));
    const next = new KnownFacts(this.weight, this.given, numbers, this.words, this.presence);
    const [low, high] = [lowOf(next.boundsOf(fact)), highOf(next.boundsOf(fact))];
    return low !== null && high !== null && low.compare(high) > 0 ? null : next;
  }

  private learnt(fact: string): Bounds {
    return this.numbers.get(fact) ?? ANYTHING;
  }

  private stated(fact: string): Bounds {
    const definition = definitionOf(fact);
    const min = definition.type === 'number' ? Exact.from(definition.min) : null;
    return intersect(between(min, null), this.given.get(fact) ?? ANYTHING);
  }

  /** What follows from how a fact is defined; see the dictionary. */
  private derived(fact: string): Bounds {
    if (this.weight !== 'item.weight') return ANYTHING;
    const weight = exactly(WEIGHT_LINE);
    switch (fact) {
      case 'item.points':
      case 'item.pointsLost':
        return { lows: [ZERO_LINE], highs: [WEIGHT_LINE] };
      case 'item.declaredLost':
        return add(weight, negate(this.learnt('item.declaredScore')));
      case 'item.declaredScore':
        return intersect(add(weight, negate(this.learnt('item.declaredLost'))), this.declaredByShare());
      default:
        return ANYTHING;
    }
  }

  private declaredByShare(): Bounds {
    const share = this.learnt('item.declaredShare');
    const [low, high] = [lowOf(share), highOf(share)];
    return {
      lows: low ? [scale(WEIGHT_LINE, low)] : [],
      highs: high ? [scale(WEIGHT_LINE, high)] : [],
    };
  }
}
