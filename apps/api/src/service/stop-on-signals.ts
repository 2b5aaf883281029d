import { Logger } from '@nestjs/common';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Requests that take longer than this are cut off. */
const PATIENCE_MS = 20_000;

/** Closes the service in good order on the first signal, and at once on the second. */
export function stopOnSignals(close: () => Promise<void>): void {
  const logger = new Logger('Service');
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => {
      logger.error(`Not stopped within ${PATIENCE_MS / 1000} seconds; ending now.`);
      process.exit(1);
    }, PATIENCE_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'Stopping failed.');
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, stop);
}
