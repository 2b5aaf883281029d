import { runQuietly } from './processes.mjs';

/**
 * Runs steps one after the other; a failed one does not stop the next. A step is `{ name, args }` for node, or
 * `{ name, task }`. What it printed is shown when it failed.
 */
export async function runSteps(steps) {
  const results = [];
  for (const { name, args, task } of steps) {
    const startedAt = Date.now();
    const { code, output } = args ? await runQuietly(args) : await runTask(task);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    if (code !== 0 && output !== '') console.log(output);
    console.log(code === 0 ? `${name}: ok (${seconds} s)` : `${name}: FAILED (${seconds} s)`);
    results.push({ name, ok: code === 0 });
  }
  return results;
}

export function failedSteps(results) {
  return results.filter(({ ok }) => !ok).map(({ name }) => name);
}

async function runTask(task) {
  try {
    await task();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
