/**
 * Serves an embedded engine on a port of 127.0.0.1 until it is interrupted, for tools and for running the tests
 * against a database reached by address:
 *
 *   node scripts/embedded-mongo.mjs --port 27017 --data-dir data/tools
 *   MONGODB_URI=mongodb://127.0.0.1:27017/?directConnection=true npm test
 *
 * Nothing protects the port: every program on this machine can read and write what the engine holds.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const loader = join(import.meta.dirname, 'typescript.cjs');
require(loader);
const { EmbeddedEngine } = require('../libs/persistence/src/index.ts');
const { sentence } = require('../libs/kernel/src/index.ts');

const { values } = parseArgs({
  options: { port: { type: 'string', default: '27017' }, 'data-dir': { type: 'string', default: 'data/tools' } },
});

const tell = ({ code, values: facts }) => console.log(sentence(code, facts, 'en'));
try {
  const engine = await EmbeddedEngine.start({
    dataDir: values['data-dir'],
    port: Number(values.port),
    execArgv: ['--require', loader],
    onNotice: tell,
  });
  console.log(`Serving ${values['data-dir']} at mongodb://127.0.0.1:${values.port}/?directConnection=true`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void engine.close());
} catch (error) {
  if (error.code && error.values) tell(error);
  else console.error(error);
  process.exitCode = 1;
}
