import type { Page } from 'playwright-core';
import { inspectPage, type screens, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

/** Chooses in a drop-down by keyboard, as one does without a mouse. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

describe.each(['desk', 'phone'] as const)('an organiser (%s)', (screen: keyof typeof screens) => {
  it('prepares a campaign, sees whom it would cover, and publishes it', async () => {
    const page = await stage.person('organiser', { screen, path: '/campaigns' });
    await page.getByRole('heading', { level: 1, name: '专项行动' }).waitFor();
    await inspectPage(page, `campaigns-${screen}`);
    await page.getByRole('button', { name: '新建专项行动' }).first().click();
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByText('请填写工作依据').waitFor();
    await page.getByLabel('名称').fill(`有限空间专项整治 ${screen}`);
    await page.getByLabel('工作依据').fill('县安委办通知');
    await page.getByText('请填写工作依据').waitFor({ state: 'hidden' });
    await inspectPage(page, `campaign-basics-${screen}`);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByLabel('行业领域').waitFor();
    await choose(page, '行业领域', '纺织');
    await inspectPage(page, `campaign-scope-${screen}`);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByLabel('自查自纠截止').waitFor();
    await inspectPage(page, `campaign-period-${screen}`);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByLabel('带队领导').check();
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page
      .getByText(/^查看“/)
      .first()
      .waitFor();
    await page.getByRole('checkbox').first().check();
    await inspectPage(page, `campaign-checklists-${screen}`);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.locator('.bjs-powered-by').waitFor();
    await inspectPage(page, `campaign-workflow-${screen}`);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByText('应检查企业').waitFor();
    await inspectPage(page, `campaign-publish-${screen}`);
    await page.getByRole('button', { name: '冻结并发布' }).click();
    await page
      .getByRole('dialog')
      .getByText(/将冻结 \d+ 家企业/)
      .waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await page.getByRole('tab', { name: '应检查对象' }).waitFor();
    await inspectPage(page, `campaign-${screen}`);
    await page.getByRole('link', { name: /未检查/ }).click();
    await page.waitForURL(/coverage=NOT_INSPECTED/);
    await page.getByText('云溪县星河制衣有限公司').first().waitFor();
  }, 120_000);
});

it('finds the draft again after leaving, in English', async () => {
  const page = await stage.person('organiser', { language: 'en', path: '/campaigns/new' });
  await page.getByLabel('Title').fill('Half a campaign');
  await page.getByLabel('Basis').fill('Notice');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByLabel('Industries').waitFor();
  await page.goto(`${stage.demo.origin}/campaigns`);
  await page.getByRole('link', { name: 'Half a campaign' }).click();
  await page.getByText('A draft: every step is saved').waitFor();
  await inspectPage(page, 'campaign-draft-en');
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
