/** Preloaded into a service: ends it in good order when the process that started it is gone. */
const POLL_MS = 500;
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, POLL_MS).unref();
