import { CalculationAcceptancesRepository, type DistrictScope } from '@app/persistence';
import type { Calculations } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { CalculationDesk } from '../calculations/calculation-desk';
import { CALCULATIONS } from '../calculations/calculations';
import { RequestError } from '../http/request-error';
import type { AcceptCalculationBody } from './calculation-changes.query';
import type { AcceptedCalculationView } from './calculation-changes.views';

/** Has a district scored by a newer calculation from now on. Stored scores stay as they are. */
@Injectable()
export class AcceptCalculationUseCase {
  constructor(
    private readonly acceptances: CalculationAcceptancesRepository,
    private readonly desk: CalculationDesk,
    @Inject(CALCULATIONS) private readonly known: Calculations,
  ) {}

  /** @throws UnknownCalculationError; RequestError when the district is scored by it, or a newer one, already */
  async execute(
    scope: DistrictScope,
    districtCode: string,
    { version, reason }: AcceptCalculationBody,
    by: string,
  ): Promise<AcceptedCalculationView> {
    const { version: wanted } = this.known.get(version);
    const current = await this.desk.of(districtCode);
    const refusal = () =>
      new RequestError('CALCULATION_NOT_NEWER', { version, current: current.version, districtCode });
    if (wanted <= current.version) throw refusal();
    const acceptance = { districtCode, version, reason, acceptedBy: by, acceptedAt: new Date() };
    if (!(await this.acceptances.accept(scope, acceptance))) throw refusal();
    return { version, reason, by, at: acceptance.acceptedAt };
  }
}
