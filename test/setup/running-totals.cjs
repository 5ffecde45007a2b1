const { writeFileSync } = require('node:fs');

/**
 * Writes the totals so far to the file `TEST_TOTALS` after every test file: a run that is ended before its end still
 * says what passed.
 */
module.exports = class RunningTotals {
  constructor() {
    this.totals = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }

  onTestResult(_test, { numPassingTests, numFailingTests, testExecError }) {
    this.totals.numPassedTests += numPassingTests;
    this.totals.numFailedTests += numFailingTests;
    this.totals.numRuntimeErrorTestSuites += testExecError ? 1 : 0;
    writeFileSync(process.env.TEST_TOTALS, JSON.stringify(this.totals));
  }
};
