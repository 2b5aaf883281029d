import { JobRunner, jobTypes, ThreadPool } from '@app/jobs';
import { connectDatabase, connectionOptions, openStorage, systemScope } from '@app/persistence';
import { createConnection } from 'mongoose';
import type { Logger } from 'pino';
import type { WorkerConfig } from './worker-config';

/** A process that does jobs. */
export interface Worker {
  /** How many threads it works with. */
  readonly threads: number;
  /** Puts back what is in hand and lets go of the database. */
  close(): Promise<void>;
}

/** Connects to the database of the API and begins to look for jobs. */
export async function startWorker(config: WorkerConfig, logger: Logger): Promise<Worker> {
  const database = await connectDatabase({ uri: config.mongodbUri, dataDir: '' });
  const connection = await createConnection(database.uri, connectionOptions(database.kind)).asPromise();
  const storage = openStorage(connection);
  const threads = new ThreadPool({ entry: config.threadEntry, execArgv: config.threadArgv });
  const runner = new JobRunner({
    desk: storage.jobDesk,
    types: jobTypes(storage),
    threads,
    everywhere: async () => systemScope(await storage.districts.table()),
    onError: (error, job) => logger.error({ err: error, jobId: job?.jobId, type: job?.type }, 'A job failed.'),
  });
  await threads.warm();
  runner.start();
  return {
    threads: threads.size,
    close: async () => {
      await runner.stop();
      await threads.close();
      await connection.close();
      await database.close();
    },
  };
}
