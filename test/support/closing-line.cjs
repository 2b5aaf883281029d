/**
 * Ends a run with one plain line, `N passed, N failed, N skipped`, after everything jest itself prints.
 * Steps that failed before jest was started (`FAILED_STEPS`) count among the failed.
 */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    for (const suite of results.testResults) {
      const all = suite.testResults;
      if (suite.skipped || (all.length > 0 && all.every((test) => test.status === 'pending'))) {
        process.stdout.write(`SKIPPED ${suite.testFilePath}\n`);
      }
    }
    const earlier = Number(process.env.FAILED_STEPS ?? 0);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + earlier;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.on('exit', () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
};
