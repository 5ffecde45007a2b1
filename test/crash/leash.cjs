/**
 * Loaded into a server (`node -r`): stops it when the test that started it is gone, however that ended. The test holds
 * the other end of its standard input.
 */
process.stdin.on('end', () => process.kill(process.pid, 'SIGINT'));
process.stdin.resume();
process.stdin.unref?.();
