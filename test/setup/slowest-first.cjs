const { default: Sequencer } = require('@jest/test-sequencer');

/** The test files that take longest, in this order: begun last, one of them would keep one core waiting. */
const slowest = [
  /test\/crash\.e2e/,
  /browser\/designer\./,
  /browser\/every-page\./,
  /browser\/desk-supervision\./,
  /lane\/differential-long\./,
  /test\/server\.e2e/,
  /lane\/random-models\./,
  /test\/workers\.e2e/,
  /test\/bad-input\.e2e/,
];

const rankOf = ({ path }) => {
  const rank = slowest.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? slowest.length : rank;
};

/** Jest knows which files are slow only where it has run before; a fresh machine does not. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
};
