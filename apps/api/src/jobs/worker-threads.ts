import { ThreadPool } from '@app/jobs';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';

/** The worker threads of this process: for jobs, and for requests that would keep others waiting. */
@Injectable()
export class WorkerThreads extends ThreadPool implements OnApplicationShutdown {
  constructor(@Inject(CONFIG) { threadEntry, threadArgv }: Config) {
    super({ entry: threadEntry, execArgv: threadArgv });
  }

  /** After the jobs have stopped, which end before. */
  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }
}
