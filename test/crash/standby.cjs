/**
 * Loads a server without starting it (`node standby.cjs <main>`), so that it is ready at once when the one before it has
 * died; starts it at the first byte of its standard input.
 */
const path = require('node:path');

const main = process.argv[2] ?? '';
require(path.join(path.dirname(main), 'server.js'));
process.stdin.once('data', () => require(main));
