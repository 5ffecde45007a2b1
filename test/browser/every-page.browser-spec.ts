import type { Page } from 'playwright-core';
import { inspectPage, type PersonOptions, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

const people = ['organiser', 'officer1', 'leader', 'auditor', 'admin', 'xinghe-principal'];

/** Paths of the main navigation as this person sees it. */
async function navigationOf(username: string): Promise<string[]> {
  const page = await stage.person(username);
  const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  await page.context().close();
  return paths;
}

async function visit(page: Page, path: string, name: string): Promise<void> {
  await page.goto(stage.demo.origin + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await inspectPage(page, name);
  const { scrollWidth, innerWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }));
  expect({ path, sideways: Math.max(0, scrollWidth - innerWidth) }).toEqual({ path, sideways: 0 });
}

const settings: [string, PersonOptions][] = [
  ['light, Chinese, on a desk', { screen: 'desk', language: 'zh-CN' }],
  ['dark, English, on a phone', { screen: 'phone', language: 'en', dark: true }],
];

describe.each(settings)('every page of the navigation: %s', (_, options) => {
  // Home is another page for everybody; the others are seen by the first who may.
  const seen = new Set<string>();

  it.each(people)(
    'as %s',
    async (username) => {
      const paths = await navigationOf(username);
      const page = await stage.person(username, options);
      const failures: string[] = [];
      for (const path of new Set(['/', ...paths.filter((each) => !seen.has(each))])) {
        seen.add(path);
        await visit(page, path, `every-${username}${path.replaceAll('/', '-')}-${options.screen}`).catch(
          (error: Error) => failures.push(error.message),
        );
      }
      // All pages that fail, not only the first.
      expect(failures).toEqual([]);
      await page.context().close();
    },
    180_000,
  );
});

it('lets pages load nothing from elsewhere, and no script that is not a file', async () => {
  const response = await fetch(stage.demo.origin);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("default-src 'self'");
  expect(/script-src [^;]*unsafe/.test(policy)).toBe(false);
});

it('sends files packed, and lets browsers keep those that never change', async () => {
  const packing = { 'accept-encoding': 'gzip' };
  const page = await fetch(stage.demo.origin, { headers: packing });
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
  const sent = await fetch(stage.demo.origin + script, { headers: packing });
  expect(sent.headers.get('content-encoding')).toBe('gzip');
  expect(sent.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(sent.headers.get('content-type')).toMatch(/^text\/javascript/);
  const whole = await fetch(stage.demo.origin + script, { headers: { 'accept-encoding': 'identity' } });
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(await whole.text()).toBe(await sent.text());
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
