import { demoPassword } from '@bihuan/demo';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

it.each(['desk', 'phone'] as const)(
  'brings people in, and back to where they wanted to go (%s)',
  async (screen) => {
    const page = await stage.person(undefined, { screen, path: '/' });
    await inspectPage(page, `sign-in-${screen}`);
    await page.getByLabel('用户名').fill('organiser');
    await page.getByLabel('密码').fill('wrong-password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '用户名或密码错误' }).waitFor();
    await page.getByLabel('密码').fill(demoPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();
    await inspectPage(page, `home-${screen}`);
  },
);

it('speaks English as well, and remembers it', async () => {
  const page = await stage.person(undefined, { language: 'en' });
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: /登\s*录/ }).waitFor();
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
