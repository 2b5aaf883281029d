import type { mongo } from 'mongoose';

/** What is remembered of a whole installation. */
export interface InstanceDocument {
  readonly _id: 'instance';
  /** Filled with demo data when it was new. It stays so: its accounts are known to everybody. */
  readonly isDemo: boolean;
}

/** The one record about the installation itself. */
export class InstanceRepository {
  constructor(private readonly instances: mongo.Collection<InstanceDocument>) {}

  async isDemo(): Promise<boolean> {
    const found = await this.instances.findOne({ _id: 'instance' });
    return found?.isDemo ?? false;
  }

  /** Marks the installation as a demo, for good. */
  async markDemo(): Promise<void> {
    await this.instances.updateOne({ _id: 'instance' }, { $set: { isDemo: true } }, { upsert: true });
  }
}
