import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type DemoApp, demoPassword, startDemoApp } from '@bihuan/demo';
import { pagePolicy, serveWebApp } from '../../../apps/server/src/web-app';
import { seriousViolations } from './accessibility';
import { openChromium } from './chromium';

/** The screens every journey is made on. */
export const screens = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** How a person's browser is set. */
export interface PersonOptions {
  /** @default desk */
  readonly screen?: keyof typeof screens;
  /** @default zh-CN */
  readonly language?: 'zh-CN' | 'en';
  /** The page opened first. @default / */
  readonly path?: string;
  /** Whether the system says it is dark. @default false */
  readonly dark?: boolean;
}

/** The product with its web app, and people in front of it. */
export interface WebStage {
  readonly demo: DemoApp;
  /** A browser of its own with a signed-in person of the demo organisation; without a name nobody is signed in. */
  person(username: string | undefined, options?: PersonOptions): Promise<Page>;
  /** What went wrong in any browser: errors on the console, requests that left the origin. */
  readonly complaints: string[];
  /** From now on there is another version of the phone pages. */
  release(): void;
  close(): Promise<void>;
}

const built = join(__dirname, '../../../dist/web');

/** Starts the product on a database of its own, with the built web app, and a Chromium. `npm run build` comes first. */
export async function startWebStage(startsAt?: string): Promise<WebStage> {
  let version = 0;
  const demo = await startDemoApp({
    startsAt,
    prepare(app) {
      app.use(helmet({ contentSecurityPolicy: pagePolicy }));
      app.use('/sw.js', (_request: Request, response: Response, next: NextFunction) =>
        version === 0
          ? next()
          : response.type('js').send(`${readFileSync(join(built, 'sw.js'), 'utf8')}// ${version}`),
      );
      serveWebApp(app, built);
    },
  });
  const browser = await openChromium();
  const complaints: string[] = [];
  return {
    demo,
    complaints,
    release() {
      version += 1;
    },
    person: (username, options = {}) => openPerson({ demo, browser, complaints }, username, options),
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

interface Stage {
  readonly demo: DemoApp;
  readonly browser: Browser;
  readonly complaints: string[];
}

async function openPerson(stage: Stage, username: string | undefined, options: PersonOptions): Promise<Page> {
  const { screen = 'desk', language = 'zh-CN', path = '/', dark = false } = options;
  const { demo, browser } = stage;
  const context = await browser.newContext({
    viewport: screens[screen],
    hasTouch: screen === 'phone',
    isMobile: screen === 'phone',
    locale: language,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'Asia/Shanghai',
    permissions: ['geolocation'],
    geolocation: { latitude: 32.21, longitude: 105.46, accuracy: 12 },
  });
  listen(context, stage);
  // The server's clock is the demo's: what is due in three days must be shown as due in three days.
  await context.clock.setFixedTime(demo.clock.now());
  await context.addInitScript((wanted) => {
    // Before the page there is an empty one, which has no storage.
    if (!location.protocol.startsWith('http')) return;
    if (!localStorage.getItem('bihuan.language')) localStorage.setItem('bihuan.language', wanted);
  }, language);
  if (username) {
    const stored = JSON.stringify(await signIn(demo.origin, username));
    await context.addInitScript((session) => {
      if (!location.protocol.startsWith('http')) return;
      if (!sessionStorage.getItem('bihuan.test')) localStorage.setItem('bihuan.session', session);
      sessionStorage.setItem('bihuan.test', 'begun');
    }, stored);
  }
  const page = await context.newPage();
  await page.goto(demo.origin + path);
  return page;
}

async function signIn(origin: string, username: string): Promise<unknown> {
  const response = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: demoPassword }),
  });
  if (!response.ok) throw new Error(`${username} cannot sign in: ${response.status}`);
  return response.json();
}

function listen(context: BrowserContext, { demo, complaints }: Stage): void {
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    // A refused request is shown to the person, and logged by the browser as well.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(demo.origin) && !/^(data|blob):/.test(url))
      complaints.push(`left the origin: ${url}`);
  });
}

/** Fails when the page has a serious accessibility violation; keeps a screenshot where `SCREENSHOTS` names a folder. */
export async function inspectPage(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  // Half-way through fading in, text has not its colour yet; what turns for ever is not waited for.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((each) => each.finished));
  });
  const folder = process.env.SCREENSHOTS;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }
  expect({ page: name, violations: await seriousViolations(page) }).toEqual({ page: name, violations: [] });
}
