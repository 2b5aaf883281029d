/** Prints the plain closing line that the gate reads, and names every suite that was skipped. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    for (const suite of results.testResults) {
      const all = suite.testResults;
      if (suite.skipped || (all.length > 0 && all.every((test) => test.status === 'pending'))) {
        process.stdout.write(`SKIPPED ${suite.testFilePath}\n`);
      }
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // At exit, because jest prints its own summary after its reporters.
    process.on('exit', () =>
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`),
    );
  }
};
