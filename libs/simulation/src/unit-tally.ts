import { Exact } from '@app/kernel';
import type { UnitShift } from './simulation-report';

const PLACES = 4;

/** Running sums of one unit, as JSON. */
export interface UnitTallyJson {
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly forms: number;
  readonly gained: number;
  readonly lost: number;
  /** The sum of all shifts. */
  readonly shift: string;
}

/** What a change does to one unit, form by form. */
export class UnitTally {
  private forms = 0;
  private gained = 0;
  private lost = 0;
  private shift = Exact.zero;
  private unitName: string;

  constructor(private readonly key: Pick<UnitTallyJson, 'districtCode' | 'unitId' | 'unitName'>) {
    this.unitName = key.unitName;
  }

  /** Names one unit of one district. */
  static keyOf({ districtCode, unitId }: Pick<UnitTallyJson, 'districtCode' | 'unitId'>): string {
    return `${districtCode}/${unitId ?? ''}`;
  }

  add(unitName: string, shift: Exact): void {
    this.forms += 1;
    if (shift.sign() > 0) this.gained += 1;
    if (shift.sign() < 0) this.lost += 1;
    this.shift = this.shift.plus(shift);
    this.takeName(unitName);
  }

  merge({ unitName, forms, gained, lost, shift }: UnitTallyJson): void {
    this.forms += forms;
    this.gained += gained;
    this.lost += lost;
    this.shift = this.shift.plus(Exact.parseText(shift));
    this.takeName(unitName);
  }

  toJson(): UnitTallyJson {
    const { key, unitName, forms, gained, lost, shift } = this;
    return { ...key, unitName, forms, gained, lost, shift: shift.toText() };
  }

  report(): UnitShift {
    const { key, unitName, forms, gained, lost, shift } = this;
    const mean = forms === 0 ? Exact.zero : shift.dividedBy(Exact.integer(forms));
    const meanShift = mean.round(PLACES, 'half-up').toDecimal();
    return { ...key, unitName, forms, gained, lost, unchanged: forms - gained - lost, meanShift };
  }

  /** Forms print their unit in several ways; which is shown must not depend on the order in which they come. */
  private takeName(name: string): void {
    if (name < this.unitName) this.unitName = name;
  }
}
