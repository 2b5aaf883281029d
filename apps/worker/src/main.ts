import { catalogue, sentence, SuanpanError } from '@app/kernel';
import { pino } from 'pino';
import { readWorkerConfig } from './worker-config';
import { startWorker } from './start-worker';

const WRONG_USE = 2;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

async function main(): Promise<void> {
  const { config, issues } = readWorkerConfig(process.env);
  if (issues.length > 0) {
    for (const { code, values } of issues) console.error(bothLanguages(code, values));
    process.exit(WRONG_USE);
  }
  const logger = pino({ level: config.logLevel });
  const worker = await startWorker(config, logger);
  logger.info({ threads: worker.threads }, 'Waiting for jobs.');
  let isStopping = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      worker.close().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ err: error }, 'Stopping failed.');
          process.exit(1);
        },
      );
    });
  }
}

function bothLanguages(code: string, values: SuanpanError['values']): string {
  return `${sentence(code, values, 'zh')}\n  ${sentence(code, values, 'en')}`;
}

main().catch((error: unknown) => {
  const isKnown = error instanceof SuanpanError && Object.hasOwn(catalogue, error.code);
  console.error(isKnown ? bothLanguages(error.code, error.values) : error);
  process.exit(1);
});
