import { CalculationAcceptancesRepository, EvaluationsRepository, type CalculationAcceptance } from '@app/persistence';
import type { Calculation, Calculations } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { CALCULATIONS } from './calculations';

/** Tells by which calculation a district is scored. */
@Injectable()
export class CalculationDesk {
  constructor(
    @Inject(CALCULATIONS) private readonly known: Calculations,
    private readonly acceptances: CalculationAcceptancesRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly directory: DistrictDirectory,
  ) {}

  /** The newest there is. */
  get latest(): Calculation {
    return this.known.latest;
  }

  /**
   * The calculation that the district has accepted. One that has accepted none stays with the calculation of its
   * stored scores, which then all have the same; one without scores begins with the newest. Whoever asks sees no more
   * of the district than this.
   *
   * @throws UnknownCalculationError when this build does not have it
   */
  async of(districtCode: string): Promise<Calculation> {
    const accepted = await this.accepted(districtCode);
    if (accepted) return this.known.get(accepted.version);
    const stored = await this.evaluations.calculationOf(await this.directory.scopeOf(districtCode), districtCode);
    return stored === null ? this.known.latest : this.known.get(stored);
  }

  /** What the district has accepted last; null where it has accepted nothing. */
  async accepted(districtCode: string): Promise<CalculationAcceptance | null> {
    return this.acceptances.latest(await this.directory.scopeOf(districtCode), districtCode);
  }
}
