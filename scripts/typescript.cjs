/** `node --require ./scripts/typescript.cjs file.ts` runs TypeScript sources, `@app/…` included, without a build. */
const Module = require('node:module');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');
const options = require('./swc-options.cjs');

const LIBS = join(__dirname, '..', 'libs');

Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformFileSync(filename, { ...options, swcrc: false }).code, filename);
};

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const room = /^@app\/([a-z-]+)$/.exec(request)?.[1];
  return resolveFilename.call(this, room ? join(LIBS, room, 'src') : request, ...rest);
};
