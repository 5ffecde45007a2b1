// Compiles into dist, unless dist is newer than everything it is made of: `npm start` should not wait for a compiler
// that has nothing to do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = (...path) => join('node_modules', ...path);

const targets = [
  {
    stamp: 'dist/.built',
    command: [modules('@nestjs', 'cli', 'bin', 'nest.js'), 'build'],
    madeOf: [
      'package-lock.json',
      'nest-cli.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'apps',
      'libs',
      'bench',
    ],
    notOf: [join('apps', 'web')],
  },
  {
    stamp: 'dist/.built-web',
    command: [
      modules('vite', 'bin', 'vite.js'),
      'build',
      '--config',
      'apps/web/vite.config.mts',
      '--logLevel',
      'warn',
    ],
    madeOf: ['package-lock.json', join('apps', 'web')],
    notOf: [],
  },
];

/** Folders count too: their time changes when a file comes or goes. */
function isNewer(path, than, notOf) {
  if (notOf.includes(path)) return false;
  const stats = statSync(path);
  if (stats.mtimeMs > than) return true;
  return stats.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), than, notOf));
}

for (const { stamp, command, madeOf, notOf } of targets) {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!['tools/build.mjs', ...madeOf].some((path) => isNewer(path, built, notOf))) continue;
  const begun = new Date();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, '');
  // What was saved meanwhile is not in it.
  utimesSync(stamp, begun, begun);
}
