import { SuanpanError } from '@app/kernel';
import type { Calculation } from './calculation';
import { calculationOne } from './calculation-one';

/** A sheet names a calculation that this build does not have. */
export class UnknownCalculationError extends SuanpanError {
  constructor(
    readonly version: number,
    known: readonly number[],
  ) {
    super('CALCULATION_UNKNOWN', { version, known: known.join(', ') });
  }
}

/** Every calculation there has been, by version. None is ever taken out: old scores can be computed again. */
export class Calculations {
  private readonly byVersion: ReadonlyMap<number, Calculation>;
  /** The newest; what nobody has scored under another yet is scored under it. */
  readonly latest: Calculation;

  constructor(first: Calculation, ...others: readonly Calculation[]) {
    const ordered = [first, ...others].sort((a, b) => a.version - b.version);
    this.byVersion = new Map(ordered.map((calculation) => [calculation.version, calculation]));
    this.latest = ordered.at(-1) ?? first;
  }

  /** The versions there are, the oldest first. */
  get versions(): readonly number[] {
    return [...this.byVersion.keys()];
  }

  /** The calculation of a version, or null where this build has none. */
  find(version: number): Calculation | null {
    return this.byVersion.get(version) ?? null;
  }

  /**
   * The calculation of a version.
   *
   * @throws UnknownCalculationError naming the versions there are
   * @example
   * calculations.get(1).version //=> 1
   */
  get(version: number): Calculation {
    const calculation = this.find(version);
    if (!calculation) throw new UnknownCalculationError(version, this.versions);
    return calculation;
  }
}

/** The calculations of the product. A new one is added here and takes nothing away. */
export const calculations = new Calculations(calculationOne);
