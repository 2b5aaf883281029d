import { connectDatabase, type Database } from '@app/persistence';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';
import { createApp } from '../http/create-app';
import { StartUp, type StartUpReport } from '../start-up/start-up';
import { tellNotice } from './tell';

/** A service that is open. */
export interface RunningService {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  readonly database: Database;
  readonly report: StartUpReport;
  /** Lets running requests end, then lets go of the database. */
  close(): Promise<void>;
}

/** Arguments for the node that runs the embedded engine; sources that are run without a build need a loader. */
export interface RunOptions {
  readonly engineArgv?: readonly string[];
}

/** Opens database and service. What fails on the way is closed again before the error is thrown. */
export async function runService(config: Config, { engineArgv = [] }: RunOptions = {}): Promise<RunningService> {
  const database = await connectDatabase({
    uri: config.mongodbUri,
    dataDir: config.dataDir,
    onNotice: tellNotice,
    execArgv: engineArgv,
  });
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApp(config, database);
    const report = await app.get(StartUp).run();
    await app.listen(config.port, config.host);
    const open = app;
    const address = (await open.getUrl()).replace('[::1]', 'localhost');
    return { address, database, report, close: () => closeAll(open, database) };
  } catch (error) {
    await closeAll(app, database);
    throw error;
  }
}

/** The app first, so that its last writes still find a database. */
async function closeAll(app: NestFastifyApplication | undefined, database: Database): Promise<void> {
  try {
    await app?.close();
  } finally {
    await database.close();
  }
}
