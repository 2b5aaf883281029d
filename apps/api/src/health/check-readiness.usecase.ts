import type { Database } from '@app/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../storage/database';
import { DatabaseProbe } from './database-probe';
import type { ReadinessView } from './health.views';
import { ServiceState } from './service-state';

@Injectable()
export class CheckReadinessUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly probe: DatabaseProbe,
    private readonly state: ServiceState,
  ) {}

  async execute(): Promise<ReadinessView> {
    const reachable = await this.probe.answers();
    return {
      status: !reachable ? 'unavailable' : this.state.hasStarted ? 'ready' : 'starting',
      database: { kind: this.database.kind, reachable, ...this.database.state() },
    };
  }
}
