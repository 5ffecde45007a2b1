import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real Chromium: that of `CHROMIUM_PATH`, else the system's, else the one that comes as an npm package (it has no
 * Chinese font, which tests do not need and screenshots do).
 */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
    ],
  });
}

async function executable(): Promise<string> {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (known) return known;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
