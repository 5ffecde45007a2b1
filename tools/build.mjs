// Compiles into dist, unless dist is newer than everything it is made of: `npm start` should not wait for a compiler
// that has nothing to do.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'dist/.built';
const files = [
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tools/build.mjs',
];
const folders = ['apps', 'libs', 'bench'];

/** Folders count too: their time changes when a file comes or goes. */
function isNewer(path, than) {
  const stats = statSync(path);
  if (stats.mtimeMs > than) return true;
  return stats.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), than));
}

const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if ([...files, ...folders].some((path) => isNewer(path, built))) {
  const begun = new Date();
  const nest = join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const { status } = spawnSync(process.execPath, [nest, 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, '');
  // What was saved meanwhile is not in it.
  utimesSync(stamp, begun, begun);
}
