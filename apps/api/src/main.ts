import 'reflect-metadata';
import { readConfig } from './config/config';
import { explainFailure } from './service/explain-failure';
import { runService } from './service/run-service';
import { startBlock } from './service/start-block';
import { stopOnSignals } from './service/stop-on-signals';
import { bothLanguages } from './service/tell';

const WRONG_USE = 2;

/** Run from the sources, the process of the engine needs the loader that this one has. */
const ENGINE_ARGV = __filename.endsWith('.ts') ? process.execArgv : [];

async function main(): Promise<void> {
  const { config, issues } = readConfig(process.env);
  if (issues.length > 0) {
    console.error(issues.map(bothLanguages).join('\n'));
    process.exit(WRONG_USE);
  }
  // A signal during the start must not leave an engine behind: the start goes on and is followed by the stop.
  const starting = runService(config, { engineArgv: ENGINE_ARGV });
  stopOnSignals(async () => {
    const service = await starting.catch(() => null);
    await service?.close();
  });
  console.log(startBlock(await starting, config));
}

main().catch((error: unknown) => {
  console.error(explainFailure(error));
  process.exit(1);
});
