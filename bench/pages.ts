import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { demoPassword } from '@bihuan/demo';
import { readConfiguration } from '../apps/server/src/configuration';
import { startServer } from '../apps/server/src/server';
import { fillCounty } from './county/county';
import { pagesOf } from './county/pages';
import { startProduct } from './stage';

/** Prints how long every page takes in a county of this size, in a real browser against the real server. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      hazards: { type: 'string', default: '20000' },
      enterprises: { type: 'string', default: '5000' },
      port: { type: 'string', default: '3999' },
      /** Keeps the server running afterwards, to look around. */
      keep: { type: 'boolean', default: false },
    },
  });
  const product = await startProduct(10);
  const { ownerUrl } = product.database;
  const begun = performance.now();
  const county = await fillCounty(product, {
    enterprises: Number(values.enterprises),
    hazards: Number(values.hazards),
  });
  console.log(`filled in ${Math.round((performance.now() - begun) / 1000)} s`);
  // What is due in the copies is not done: jobs would change what is measured.
  const environment = {
    DATABASE_URL: ownerUrl,
    BIHUAN_MODE: 'demo',
    BIHUAN_BACKGROUND: 'false',
    PORT: values.port,
  };
  const server = await startServer(readConfiguration({ ...environment, HOST: '127.0.0.1' }));
  const browser = await openBrowser();
  try {
    const origin = `http://127.0.0.1:${values.port}`;
    for (const { username, path } of await pagesOf(origin, county.campaignId)) {
      const { first, again, slowest } = await measurePage(browser, { origin, username, path });
      console.log(`${ms(first)} ${ms(again)} ${ms(slowest.ms)}  ${path.padEnd(44)} ${slowest.request}`);
    }
    if (values.keep) await new Promise((resolve) => process.once('SIGINT', resolve));
  } finally {
    await browser.close();
    await server.stop();
    await product.close();
  }
}

async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  const packaged = async (): Promise<string> =>
    (await import('@sparticuz/chromium')).default.executablePath();
  return chromium.launch({
    executablePath: executablePath ?? (await packaged()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

interface Visit {
  readonly origin: string;
  readonly username: string;
  readonly path: string;
}

interface PageFigures {
  /** Milliseconds until everything is shown, with an empty cache. */
  readonly first: number;
  /** The same once more. */
  readonly again: number;
  readonly slowest: { ms: number; request: string };
}

async function measurePage(browser: Browser, visit: Visit): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const opened = await fetch(`${visit.origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: visit.username, password: demoPassword }),
  });
  await context.addInitScript(
    (stored) => {
      if (location.protocol.startsWith('http')) localStorage.setItem('bihuan.session', stored);
    },
    await opened.text(),
  );
  const page = await context.newPage();
  const slowest = { ms: 0, request: '' };
  page.on('requestfinished', (request) => {
    const took = request.timing().responseEnd;
    if (request.url().includes('/api/') && took > slowest.ms) {
      Object.assign(slowest, { ms: took, request: `${request.method()} ${new URL(request.url()).pathname}` });
    }
  });
  const first = await timeUntilShown(page, visit);
  const again = await timeUntilShown(page, visit);
  await context.close();
  return { first, again, slowest };
}

async function timeUntilShown(page: Page, { origin, path }: Visit): Promise<number> {
  const begun = performance.now();
  await page.goto(origin + path);
  await page.locator('main h1, [role=main] h1').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(
    () => !document.querySelector('[role=status] .ant-spin, .ant-spin-spinning'),
    undefined,
    {
      timeout: 30_000,
      polling: 20,
    },
  );
  return performance.now() - begun;
}

const ms = (value: number): string => `${Math.round(value)} ms`.padStart(9);

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
