import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(__dirname, '../../dist/web');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;

function chunk(name: string): Chunk {
  const found = manifest[name];
  if (!found) throw new Error(`The build has no ${name}.`);
  return found;
}

/** Files a browser has to fetch before it can show these modules. */
function filesOf(...modules: string[]): string[] {
  return reach(modules, ({ imports = [] }) => imports);
}

/** Files a browser may ever fetch once it has begun with this module. */
function filesBehind(module: string): string[] {
  return reach([module], ({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports]);
}

function reach(modules: string[], next: (chunk: Chunk) => readonly string[]): string[] {
  const seen = new Set<string>();
  const open = [...modules];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...next(chunk(name)));
  }
  return [...new Set([...seen].flatMap((name) => [chunk(name).file, ...(chunk(name).css ?? [])]))];
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
}

/** The file of texts of that name: `texts-zh-CN` is what phones begin with, desks take `more-texts-zh-CN`, too. */
function texts(name: string): string {
  const found = Object.keys(manifest).find((key) => key.startsWith(`_${name}-`));
  if (!found) throw new Error(`The build has no ${name}.`);
  return found;
}

/** What only some pages need, and each of them fetches for itself. */
const heavy = /bpmn|modeler|echarts|konva|annotator/i;

it('opens the phone pages with at most 300 kB', () => {
  const files = filesOf('m.html', 'src/phone/inspector/home.page.tsx', texts('texts-zh-CN'));
  expect(files.filter((file) => heavy.test(file))).toEqual([]);
  expect(gzipped(files)).toBeLessThan(300 * 1024);
});

it('opens the desk pages with at most 500 kB', () => {
  const files = filesOf('index.html', texts('texts-zh-CN'), texts('more-texts-zh-CN'));
  expect(files.filter((file) => heavy.test(file))).toEqual([]);
  expect(gzipped(files)).toBeLessThan(500 * 1024);
});

it('keeps for the phone every file of its pages, and nothing else', () => {
  const worker = readFileSync(join(built, 'sw.js'), 'utf8');
  const kept = [...worker.matchAll(/["'`](assets\/[^"'`]+)["'`]/g)].map(([, file]) => file);
  const files = filesBehind('m.html');
  expect(new Set(kept)).toEqual(new Set(files));
  // The modeler or the charts among them would more than double it.
  expect(gzipped(files)).toBeLessThan(800 * 1024);
});
