import { GRADES, type Grade } from '@app/form';
import { Exact } from '@app/kernel';
import { FormLists, NO_FORMS, type FormListsJson } from './form-lists';
import type { Scale } from './scale';
import type { FormShift, GradeMigration, SimulationReport, UnscoredForm } from './simulation-report';
import { UnitTally, type UnitTallyJson } from './unit-tally';

/** What a rule set makes of a form, as far as a simulation asks. */
export interface Outcome {
  /** The lowest total where something is undetermined. */
  readonly total: Exact;
  readonly grade: Grade | null;
  readonly isOpen: boolean;
}

/** Which form it is. */
export interface SimulatedHead extends UnscoredForm {
  readonly unitId: string | null;
}

type Counts = readonly (readonly [number, number])[];

/** A tally as JSON: what is kept between batches, and what comes back from a thread. */
export interface TallyJson {
  readonly forms: number;
  readonly notScored: number;
  readonly openBaseline: number;
  readonly openCandidate: number;
  readonly nearEdge: number;
  /** By grade from × grade to, in the order of `GRADES` with no grade last. */
  readonly migration: readonly number[];
  readonly shifts: Counts;
  readonly baselineTotals: Counts;
  readonly candidateTotals: Counts;
  readonly units: readonly UnitTallyJson[];
  readonly lists: FormListsJson;
}

const SIZE = GRADES.length + 1;

export const EMPTY_TALLY: TallyJson = {
  forms: 0,
  notScored: 0,
  openBaseline: 0,
  openCandidate: 0,
  nearEdge: 0,
  migration: Array.from({ length: SIZE * SIZE }, () => 0),
  shifts: [],
  baselineTotals: [],
  candidateTotals: [],
  units: [],
  lists: NO_FORMS,
};

/** How close to the lower edge of a grade a total has to lie to be named. */
const NEAR = Exact.parse('0.5');

/**
 * The running sums of a simulation. They are exact, and merging the sums of parts in any order gives what one pass
 * over all forms gives: so batches may be scored anywhere and counted one after the other.
 *
 * @example
 * const tally = new Tally(scale);
 * tally.merge(batch);
 * tally.report().forms //=> 200
 */
export class Tally {
  private forms = 0;
  private notScored = 0;
  private openBaseline = 0;
  private openCandidate = 0;
  private nearEdge = 0;
  private readonly migration = [...EMPTY_TALLY.migration];
  private readonly shifts = new Map<number, number>();
  private readonly baselineTotals = new Map<number, number>();
  private readonly candidateTotals = new Map<number, number>();
  private readonly units = new Map<string, UnitTally>();
  private readonly lists = new FormLists();

  constructor(private readonly scale: Scale) {}

  /**
   * Counts one form.
   *
   * @param edge the lower edge of a grade of the candidate that is nearest to its total; null where it has none
   */
  add(head: SimulatedHead, baseline: Outcome, candidate: Outcome, edge: Exact | null): void {
    const shift = candidate.total.minus(baseline.total);
    this.forms += 1;
    if (baseline.isOpen) this.openBaseline += 1;
    if (candidate.isOpen) this.openCandidate += 1;
    const cell = placeOf(baseline.grade) * SIZE + placeOf(candidate.grade);
    this.migration[cell] = (this.migration[cell] ?? 0) + 1;
    count(this.shifts, this.scale.binOfShift(shift));
    count(this.baselineTotals, this.scale.binOfTotal(baseline.total));
    count(this.candidateTotals, this.scale.binOfTotal(candidate.total));
    this.unit(head).add(head.unitName, shift);
    const isNear = edge !== null && isWithin(candidate.total.minus(edge), NEAR);
    if (isNear) this.nearEdge += 1;
    if (!isNear && shift.isZero()) return;
    const form = shiftOf(head, baseline, candidate, shift);
    this.lists.addShift(form, shift.sign());
    if (isNear) this.lists.addNearEdge({ ...form, edge: edge.toDecimal() });
  }

  /** Counts a form that could not be scored. */
  addUnscored({ districtCode, formId, projectName, unitName }: SimulatedHead): void {
    this.notScored += 1;
    this.lists.addUnscored({ districtCode, formId, projectName, unitName });
  }

  /** Adds the sums of other forms. */
  merge(other: TallyJson): this {
    this.forms += other.forms;
    this.notScored += other.notScored;
    this.openBaseline += other.openBaseline;
    this.openCandidate += other.openCandidate;
    this.nearEdge += other.nearEdge;
    other.migration.forEach((added, cell) => (this.migration[cell] = (this.migration[cell] ?? 0) + added));
    for (const [bin, added] of other.shifts) count(this.shifts, bin, added);
    for (const [bin, added] of other.baselineTotals) count(this.baselineTotals, bin, added);
    for (const [bin, added] of other.candidateTotals) count(this.candidateTotals, bin, added);
    for (const unit of other.units) this.unit(unit).merge(unit);
    this.lists.merge(other.lists);
    return this;
  }

  /** The sums as JSON, the same whatever the order in which they were made. */
  toJson(): TallyJson {
    const { forms, notScored, openBaseline, openCandidate, nearEdge, migration } = this;
    const inOrder = (counts: ReadonlyMap<number, number>) => [...counts].sort(([a], [b]) => a - b);
    return {
      ...{ forms, notScored, openBaseline, openCandidate, nearEdge, migration: [...migration] },
      shifts: inOrder(this.shifts),
      baselineTotals: inOrder(this.baselineTotals),
      candidateTotals: inOrder(this.candidateTotals),
      units: this.unitsInOrder().map((unit) => unit.toJson()),
      lists: this.lists.toJson(),
    };
  }

  report(): SimulationReport {
    const { gains, losses, nearEdge, unscored } = this.lists.toJson();
    return {
      forms: this.forms,
      notScored: this.notScored,
      notScoredForms: unscored,
      undetermined: { baseline: this.openBaseline, candidate: this.openCandidate },
      gradeMigration: this.migrationRows(),
      histogram: this.scale.shiftBins(this.shifts),
      distribution: {
        baseline: this.scale.totalBins(this.baselineTotals),
        candidate: this.scale.totalBins(this.candidateTotals),
      },
      byUnit: this.unitsInOrder().map((unit) => unit.report()),
      largestGains: gains,
      largestLosses: losses,
      nearEdge: { count: this.nearEdge, forms: nearEdge },
    };
  }

  private migrationRows(): GradeMigration[] {
    const grades = [...GRADES, null];
    return grades.flatMap((from, row) =>
      grades.flatMap((to, column) => {
        const counted = this.migration[row * SIZE + column] ?? 0;
        return counted === 0 ? [] : [{ from, to, count: counted }];
      }),
    );
  }

  private unitsInOrder(): UnitTally[] {
    return [...this.units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
  }

  private unit({ districtCode, unitId, unitName }: Pick<SimulatedHead, 'districtCode' | 'unitId' | 'unitName'>) {
    const key = UnitTally.keyOf({ districtCode, unitId });
    const unit = this.units.get(key) ?? new UnitTally({ districtCode, unitId, unitName });
    this.units.set(key, unit);
    return unit;
  }
}

function shiftOf(head: SimulatedHead, baseline: Outcome, candidate: Outcome, shift: Exact): FormShift {
  const { districtCode, formId, projectName, unitName } = head;
  return {
    ...{ districtCode, formId, projectName, unitName },
    baselineTotal: baseline.total.toText(),
    candidateTotal: candidate.total.toText(),
    shift: shift.toText(),
    baselineGrade: baseline.grade,
    candidateGrade: candidate.grade,
    isOpen: baseline.isOpen || candidate.isOpen,
  };
}

function placeOf(grade: Grade | null): number {
  return grade === null ? GRADES.length : GRADES.indexOf(grade);
}

function count(counts: Map<number, number>, bin: number, added = 1): void {
  counts.set(bin, (counts.get(bin) ?? 0) + added);
}

function isWithin(gap: Exact, limit: Exact): boolean {
  return (gap.sign() < 0 ? gap.negated() : gap).compare(limit) <= 0;
}
