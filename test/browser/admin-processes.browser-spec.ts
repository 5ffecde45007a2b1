import { DemoStage, demoCases, playCase } from '@bihuan/demo';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
  const { clock } = stage.demo;
  const demo = new DemoStage(stage.demo.client, {
    now: () => Promise.resolve(clock.now()),
    moveTo: (moment) => stage.demo.pass(moment.toISOString()),
  });
  const d2 = demoCases.find(({ id }) => id === 'D2');
  if (!d2) throw new Error('There is no demo case D2.');
  await playCase(demo, d2);
}, 180_000);

afterAll(() => stage?.close());

it.each(['desk', 'phone'] as const)(
  'looks at a process, suspends and resumes it (%s)',
  async (screen) => {
    const page = await stage.person('organiser', { screen, path: '/admin/instances?status=RUNNING' });
    await page.getByRole('heading', { level: 1, name: '流程实例' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: / v1/ }).first().click();
    await page.locator('.bjs-powered-by').waitFor();
    await inspectPage(page, `admin-instance-${screen}`);
    await page.getByRole('button', { name: /挂\s*起/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await dialog.getByText('请说明理由').waitFor();
    await dialog.getByLabel('理由').fill('停产期间暂停');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await page.getByRole('button', { name: /恢\s*复/ }).click();
    await dialog.getByLabel('理由').fill('已复产');
    await inspectPage(page, `admin-instance-resume-${screen}`);
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await page.getByRole('button', { name: /挂\s*起/ }).waitFor();
  },
  90_000,
);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
