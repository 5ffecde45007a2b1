import { demoPassword } from '@bihuan/demo';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

jest.setTimeout(60_000);

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

it('waits with a page whose session ran out until its person signs in again', async () => {
  const page = await stage.person('organiser', { path: '/campaigns/new' });
  await page.getByLabel('名称').fill('登录过期前写下的名称');
  await page.getByLabel('工作依据').fill('县安委办通知');
  await page.evaluate(async () => {
    const { token } = JSON.parse(localStorage.getItem('bihuan.session') ?? '{}') as { token: string };
    await fetch('/api/v1/sessions/current', {
      ...{ method: 'DELETE', headers: { authorization: `Bearer ${token}` } },
    });
  });
  await page.getByRole('button', { name: '保存并继续' }).click();
  const again = page.getByRole('dialog', { name: /登录已过期/ });
  await again.getByLabel('密码').fill('wrong-password');
  await inspectPage(page, 'session-over-desk');
  await page.keyboard.press('Enter');
  await again.getByText('用户名或密码错误').waitFor();
  await again.getByLabel('密码').fill(demoPassword);
  await page.keyboard.press('Enter');
  await again.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('名称').inputValue()).toBe('登录过期前写下的名称');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByLabel('行业领域').waitFor();
});

it('says since when the server does not answer, and goes on by itself', async () => {
  const page = await stage.person('organiser', { path: '/campaigns' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const notice = page.getByRole('status').filter({ hasText: '连接不上服务器' });
  await page.context().setOffline(true);
  await notice.waitFor();
  await page.context().setOffline(false);
  await notice.waitFor({ state: 'hidden' });
  // A page whose code is not here yet says so where it belongs, and comes when one tries again.
  await page.context().setOffline(true);
  await page.getByRole('link', { name: '企业', exact: true }).click();
  await page.getByText('网络不通，或服务器没有应答').waitFor();
  const again = page.getByRole('button', { name: /重\s*试/ }).last();
  await again.click();
  await page.getByText('服务器仍没有应答').waitFor();
  await inspectPage(page, 'no-answer-desk');
  await page.context().setOffline(false);
  await again.click();
  await page.getByRole('heading', { level: 1, name: '企业' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/enterprises');
});

it('shows nothing of one person to the next, in any tab', async () => {
  const page = await stage.person('organiser', { path: '/campaigns/new' });
  await page.getByLabel('名称').fill('只给自己看的');
  // Nor is the next one asked about it.
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const other = await page.context().newPage();
  await other.goto(`${stage.demo.origin}/nowhere/at/all`);
  await other.getByText('没有这个地址').waitFor();
  await other.evaluate(async (password) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ username: 'leader', password });
    const answer = await fetch('/api/v1/sessions', { method: 'POST', headers, body });
    localStorage.setItem('bihuan.session', await answer.text());
  }, demoPassword);
  await page.getByRole('button', { name: '应立' }).waitFor();
  expect(await page.getByLabel('名称').count()).toBe(0);
  await page
    .getByRole('link', { name: /领导驾驶舱/ })
    .first()
    .waitFor();
  expect(asked).toEqual([]);
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
