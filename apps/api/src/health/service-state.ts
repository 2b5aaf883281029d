import { Injectable } from '@nestjs/common';

/** Whether the service has finished starting; until then it is alive but not ready. */
@Injectable()
export class ServiceState {
  private started = false;

  get hasStarted(): boolean {
    return this.started;
  }

  markStarted(): void {
    this.started = true;
  }
}
