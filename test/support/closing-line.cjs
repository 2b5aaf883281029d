/**
 * Ends a run with one plain line, `N passed, N failed, N skipped`, after everything jest itself prints.
 * Steps that failed before jest was started (`FAILED_STEPS`) are named again and count among the failed.
 */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    for (const suite of results.testResults) {
      const all = suite.testResults;
      if (suite.skipped || (all.length > 0 && all.every((test) => test.status === 'pending'))) {
        process.stdout.write(`SKIPPED ${suite.testFilePath}\n`);
      }
    }
    const steps = (process.env.FAILED_STEPS ?? '').split(' ').filter((step) => step !== '');
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + steps.length;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.on('exit', () => {
      for (const step of steps) process.stdout.write(`FAILED ${step}\n`);
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
};
