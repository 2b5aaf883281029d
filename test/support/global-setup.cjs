require('../../scripts/typescript.cjs');

module.exports = async () => {
  const { serveSharedDatabase } = require('./shared-database.ts');
  globalThis.sharedDatabase = await serveSharedDatabase();
};
