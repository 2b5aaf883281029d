/** Preloaded into a service: ends it in good order when the process that started it is gone. */
const POLL_MS = 500;
const parent = process.ppid;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, POLL_MS).unref();
