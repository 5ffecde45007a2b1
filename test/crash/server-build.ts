import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { transformFile, type Options } from '@swc/core';

const root = resolve(__dirname, '../..');

/** The server as JavaScript, compiled from the sources as they are now; takes less than a second. */
export interface ServerBuild {
  /** What to start with `node`. */
  readonly main: string;
  /** Where everything is, as in the checkout, but `.js`. */
  readonly directory: string;
  remove(): Promise<void>;
}

/**
 * Compiles server and libraries into a directory of their own. `dist` would do, if it were there and newer than every
 * source; a test that depends on that passes for the wrong reason one day.
 *
 * @param more folders of the checkout that are wanted, too
 */
export async function buildServer(...more: string[]): Promise<ServerBuild> {
  const out = await mkdtemp(join(tmpdir(), 'bihuan-server-'));
  const options = await compilerOptions();
  const files = (
    await Promise.all(['apps/server', 'libs', ...more].map((folder) => sourcesIn(join(root, folder))))
  ).flat();
  await Promise.all(files.map((file) => compile(file, join(out, relative(root, file)), options)));
  for (const name of ['node_modules', 'workflows', 'docs']) await symlink(join(root, name), join(out, name));
  return {
    main: join(out, 'apps/server/src/main.js'),
    directory: out,
    remove: () => rm(out, { recursive: true, force: true }),
  };
}

async function compilerOptions(): Promise<Options> {
  const profile = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8')) as Options;
  const paths = { '@bihuan/*': ['./libs/*/src'] };
  return { ...profile, swcrc: false, sourceMaps: false, jsc: { ...profile.jsc, baseUrl: root, paths } };
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function compile(file: string, target: string, options: Options): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  if (file.endsWith('.json')) return copyFile(file, target);
  const { code } = await transformFile(file, options);
  await writeFile(target.replace(/\.ts$/, '.js'), code);
}
