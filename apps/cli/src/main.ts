import { processIo } from './io/process-io';
import { run } from './run';

// The exit code is set and not forced, so that what is still being written gets out.
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
