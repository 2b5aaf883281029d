import { InstanceRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';

/** Whether this installation is a demo; known once the service has started. */
@Injectable()
export class DemoState {
  private isMarked = false;

  constructor(private readonly instance: InstanceRepository) {}

  get isDemo(): boolean {
    return this.isMarked;
  }

  async refresh(): Promise<void> {
    this.isMarked = await this.instance.isDemo();
  }
}
