import { InstanceRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { messageOf, type BilingualView } from '../../http/issue-view';

/** Whether this installation is a demo; known once the service has started. */
@Injectable()
export class DemoState {
  private isMarked = false;

  constructor(private readonly instance: InstanceRepository) {}

  get isDemo(): boolean {
    return this.isMarked;
  }

  /** What every screen of a demo says; null elsewhere. */
  get notice(): BilingualView | null {
    return this.isMarked ? messageOf('DEMO_INSTANCE', {}) : null;
  }

  async refresh(): Promise<void> {
    this.isMarked = await this.instance.isDemo();
  }
}
