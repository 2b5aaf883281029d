const swc = ['@swc/jest', require('./scripts/swc-options.cjs')];

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.[mc]?[jt]sx?$': swc },
  // Packages that are ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(?:@noble/hashes|content-disposition)/)'],
  moduleNameMapper: { '^@app/([a-z-]+)$': '<rootDir>/libs/$1/src' },
};

module.exports = {
  // Suites that race, crash and restart a real database need more than 5 s on a busy machine.
  testTimeout: 60_000,
  // Two share one database engine well, also on two processors; by itself jest would run one suite after the other there.
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...base, displayName: 'test', testMatch: ['<rootDir>/test/**/*.spec.ts'] },
  ],
};
