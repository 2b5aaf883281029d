import { InstanceRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { messageOf, type BilingualView } from '../../http/issue-view';
import type { DemoLogin } from './demo-accounts.usecase';

/** Whether this installation is a demo; known once the service has started. */
@Injectable()
export class DemoState {
  private isMarked = false;
  private accounts: readonly DemoLogin[] = [];

  constructor(private readonly instance: InstanceRepository) {}

  get isDemo(): boolean {
    return this.isMarked;
  }

  /** What every screen of a demo says; null elsewhere. */
  get notice(): BilingualView | null {
    return this.isMarked ? messageOf('DEMO_INSTANCE', {}) : null;
  }

  /** How to get in, which everybody may know; empty outside a demo. */
  get logins(): readonly DemoLogin[] {
    return this.isMarked ? this.accounts : [];
  }

  async refresh(logins: readonly DemoLogin[]): Promise<void> {
    this.accounts = logins;
    this.isMarked = await this.instance.isDemo();
  }
}
