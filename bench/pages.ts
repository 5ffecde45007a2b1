import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '@bihuan/demo';
import { readConfiguration } from '../apps/server/src/configuration';
import { startServer } from '../apps/server/src/server';
import { openChromium } from '../test/browser/stage/chromium';
import { type AnswerFigures, Interview } from './county/answers';
import { fillCounty } from './county/county';
import { pagesOf } from './county/pages';
import { questionsOf } from './county/questions';
import { Statements } from './county/statements';
import { startProduct } from './stage';

/**
 * Prints how long every answer and every page takes in a county of this size: the API asked directly, then in a real
 * browser against the real server. `bench/results/county.json` keeps it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      hazards: { type: 'string', default: '20000' },
      enterprises: { type: 'string', default: '5000' },
      port: { type: 'string', default: '3999' },
      times: { type: 'string', default: '20' },
      /** Plans of statements that take longer than so many milliseconds are printed. */
      plans: { type: 'string', default: 'Infinity' },
      /** Keeps the server running afterwards, to look around. */
      keep: { type: 'boolean', default: false },
    },
  });
  const product = await startProduct(10);
  const begun = performance.now();
  const size = { enterprises: Number(values.enterprises), hazards: Number(values.hazards) };
  const { campaignId } = await fillCounty(product, size);
  console.log(`filled in ${Math.round((performance.now() - begun) / 1000)} s`);
  const environment = {
    DATABASE_URL: product.database.ownerUrl,
    BIHUAN_MODE: 'demo',
    BIHUAN_BACKGROUND: 'false',
    PORT: values.port,
  };
  const statements = new Statements(Number(values.plans));
  const server = await startServer(readConfiguration({ ...environment, HOST: '127.0.0.1' }));
  try {
    const { dataDirectory } = product.database;
    const county = { origin: `http://127.0.0.1:${values.port}`, campaignId, dataDirectory };
    const machine = { node: process.version, cpus: cpus().length, loadBefore: loadavg()[0] ?? 0 };
    const answers = await measureAnswers(county, statements, Number(values.times));
    const pages = await measurePages(county);
    console.log(await write({ at: new Date().toISOString(), machine, size, answers, pages }));
    if (values.keep) await new Promise((resolve) => process.once('SIGINT', resolve));
  } finally {
    await server.stop();
    await product.close();
  }
}

interface County {
  readonly origin: string;
  readonly campaignId: string;
  readonly dataDirectory: string;
}

async function measureAnswers(
  { origin, campaignId, dataDirectory }: County,
  statements: Statements,
  times: number,
): Promise<AnswerFigures[]> {
  const interview = new Interview(origin, statements, dataDirectory);
  const answers: AnswerFigures[] = [];
  console.log('      min       p95  cpu (db)  statements');
  for (const question of await questionsOf(origin, campaignId)) {
    const figures = await interview.ask(question, times);
    const { min, p95, databaseCpuMs, status, username, slowest } = figures;
    const who = `${status} ${username}`.padEnd(28);
    const taken = `${ms(min)} ${ms(p95)} ${ms(databaseCpuMs ?? Number.NaN)}`;
    console.log(`${taken} ${String(figures.statements).padStart(4)}  ${who} ${figures.question}`);
    if (slowest.plan) console.log(`${slowest.text}\n${slowest.plan}`);
    answers.push(figures);
  }
  return answers;
}

async function measurePages({ origin, campaignId }: County): Promise<PageFigures[]> {
  const browser = await openChromium();
  const pages: PageFigures[] = [];
  try {
    console.log('    first     again     moved   slowest request');
    for (const { username, path } of await pagesOf(origin, campaignId)) {
      const figures = await measurePage(browser, { origin, username, path });
      const { first, again, moved, slowest } = figures;
      console.log(
        `${ms(first)} ${ms(again)} ${ms(moved)} ${ms(slowest.ms)}  ${path.padEnd(44)} ${slowest.request}`,
      );
      pages.push(figures);
    }
  } finally {
    await browser.close();
  }
  return pages;
}

async function write(results: object): Promise<string> {
  const folder = resolve('bench', 'results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'county.json');
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

interface Visit {
  readonly origin: string;
  readonly username: string;
  readonly path: string;
}

interface PageFigures {
  readonly username: string;
  readonly path: string;
  /** Milliseconds until everything is shown, with an empty cache. */
  readonly first: number;
  /** The same once more: a reload. */
  readonly again: number;
  /** Going there from another page of the app. */
  readonly moved: number;
  readonly slowest: { ms: number; request: string };
}

async function measurePage(browser: Browser, visit: Visit): Promise<PageFigures> {
  const viewport = isForPhones(visit) ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', serviceWorkers: 'block' });
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
  const moved = await timeOfMove(page, visit);
  await context.close();
  return { username: visit.username, path: visit.path, first, again, moved, slowest };
}

async function timeUntilShown(page: Page, { origin, path }: Visit): Promise<number> {
  const begun = performance.now();
  await page.goto(origin + path);
  await isShown(page);
  return performance.now() - begun;
}

const isForPhones = ({ path }: Visit): boolean => path.startsWith('/m/');

/** From a page which asks for nothing the others ask for: that of one's own account, on phones what waits to be sent. */
async function timeOfMove(page: Page, visit: Visit): Promise<number> {
  const { origin, path } = visit;
  await page.goto(`${origin}${isForPhones(visit) ? '/m/outbox' : '/account'}`);
  await isShown(page);
  const before = (await page.locator('main h1').first().textContent()) ?? '';
  const begun = performance.now();
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await isShown(page, before);
  return performance.now() - begun;
}

/** Until there is a title, other than that of the page before, and nothing is waited for. */
async function isShown(page: Page, before?: string): Promise<void> {
  await page.waitForFunction(
    (old) => {
      const title = document.querySelector('main h1, [role=main] h1')?.textContent;
      return title && title !== old && !document.querySelector('[role=status] .ant-spin, .ant-spin-spinning');
    },
    before,
    { timeout: 30_000, polling: 20 },
  );
}

const ms = (value: number): string => `${Math.round(value)} ms`.padStart(9);

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
