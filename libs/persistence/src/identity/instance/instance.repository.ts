import { mongo } from 'mongoose';

const DUPLICATE_KEY = 11000;

/** What is remembered of a whole installation. */
export interface InstanceDocument {
  readonly _id: 'instance';
  /** Filled with demo data when it was new. It stays so: its accounts are known to everybody. */
  readonly isDemo?: boolean;
  /** What access tokens are signed with, unless that is set from outside. */
  readonly tokenSecret?: string;
  /** The private key that checkpoints are signed with, in PEM, unless that is set from outside. */
  readonly checkpointKey?: string;
}

/** The one record about the installation itself. */
export class InstanceRepository {
  constructor(private readonly instances: mongo.Collection<InstanceDocument>) {}

  async isDemo(): Promise<boolean> {
    const found = await this.instances.findOne({ _id: 'instance' });
    return found?.isDemo ?? false;
  }

  /**
   * The secret that access tokens are signed with, made once and shared by all who serve this database.
   *
   * @param make makes a new one; of several at the same moment the first is taken
   */
  tokenSecret(make: () => string): Promise<string> {
    return this.madeOnce('tokenSecret', make);
  }

  /**
   * The private key that checkpoints are signed with, made once and shared by all who serve this database.
   *
   * @param make makes a new one; of several at the same moment the first is taken
   */
  checkpointKey(make: () => string): Promise<string> {
    return this.madeOnce('checkpointKey', make);
  }

  /** Marks the installation as a demo, for good. */
  async markDemo(): Promise<void> {
    await this.instances.updateOne({ _id: 'instance' }, { $set: { isDemo: true } }, { upsert: true });
  }

  private async madeOnce(name: 'tokenSecret' | 'checkpointKey', make: () => string): Promise<string> {
    await this.instances.updateOne({ _id: 'instance' }, { $set: {} }, { upsert: true }).catch(ignoreDuplicate);
    await this.instances.updateOne({ _id: 'instance', [name]: { $exists: false } }, { $set: { [name]: make() } });
    const secret = (await this.instances.findOne({ _id: 'instance' }))?.[name];
    if (secret === undefined) throw new Error(`The secret ${name} was stored and is not there.`);
    return secret;
  }
}

/** Two who make the record at the same moment make one. */
function ignoreDuplicate(error: unknown): void {
  if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
}
