import type { Page } from 'playwright-core';
import { inspectPage, type screens, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

/** Chooses in a drop-down of the dialog, with the keyboard. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole('dialog').getByRole('combobox', { name: label });
  await box.click();
  await box.fill(text);
  await page.getByTitle(text, { exact: true }).last().waitFor();
  await box.press('Enter');
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe.each(['desk', 'phone'] as const)('an administrator (%s)', (screen: keyof typeof screens) => {
  it('adds an organisation, a person in it, and gives and takes a role', async () => {
    const page = await stage.person('admin', { screen, path: '/admin/organisations' });
    await heading(page, '单位');
    await page.getByText('云溪县应急管理局').waitFor();
    await inspectPage(page, `admin-organisations-${screen}`);
    await page.getByRole('button', { name: '新增单位' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '类别', '监管部门');
    await dialog.getByLabel('名称', { exact: true }).fill(`云溪县水利局 ${screen}`);
    await choose(page, '行政区域', '云溪县');
    await inspectPage(page, `admin-organisation-new-${screen}`);
    // Nothing that was typed is lost by one key.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '继续填写' }).press('Enter');
    await page.getByText('放弃还没有提交的内容？').waitFor({ state: 'hidden' });
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await page.getByRole('link', { name: `云溪县水利局 ${screen}的人员` }).click();
    await heading(page, '人员');
    await page.getByRole('button', { name: '新增人员' }).first().click();
    await choose(page, '单位', `云溪县水利局 ${screen}`);
    await dialog.getByLabel('姓名').fill('林水清');
    await dialog.getByLabel('用户名').fill(`water-${screen}`);
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await page.getByText('密码只显示这一次').waitFor();
    await inspectPage(page, `admin-person-password-${screen}`);
    await page.getByRole('button', { name: '我已记下' }).click();
    await heading(page, '林水清');
    await page.getByRole('button', { name: '授予角色' }).click();
    await dialog.getByRole('radio', { name: '执法人员' }).check();
    await inspectPage(page, `admin-grant-${screen}`);
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await page.getByRole('button', { name: /收\s*回/ }).waitFor();
    await inspectPage(page, `admin-person-${screen}`);
    await page.getByRole('button', { name: /收\s*回/ }).press('Enter');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await page.getByRole('button', { name: /收\s*回/ }).waitFor({ state: 'hidden' });
    // The clock stands still, and with it the messages that lie over these buttons.
    await page.getByRole('button', { name: '重置密码' }).press('Enter');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await page.getByText('密码只显示这一次').waitFor();
    await page.getByRole('button', { name: '我已记下' }).click();
    await page.getByRole('button', { name: /停\s*用/ }).press('Enter');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await page.getByRole('button', { name: /启\s*用/ }).waitFor();
  }, 120_000);

  it('reads people, roles and places', async () => {
    const page = await stage.person('admin', { screen, path: '/admin/people' });
    await heading(page, '人员');
    await page.getByRole('link').filter({ hasText: /./ }).first().waitFor();
    await inspectPage(page, `admin-people-${screen}`);
    await page.goto(`${stage.demo.origin}/admin/roles`);
    await heading(page, '角色与权限');
    await page.getByText('系统管理员').first().waitFor();
    await inspectPage(page, `admin-roles-${screen}`);
    await page.goto(`${stage.demo.origin}/admin/jurisdictions`);
    await heading(page, '行政区域');
    await page.getByText('云溪县 · ').waitFor();
    await inspectPage(page, `admin-places-${screen}`);
  });
});

it.each([
  ['desk', 'zh-CN'],
  ['phone', 'en'],
] as const)(
  'every page of the administration can be read (%s, %s)',
  async (screen, language) => {
    const page = await stage.person('admin', { screen, language, path: '/admin/packs' });
    for (const name of [
      ...['packs', 'legal-profiles', 'calendar', 'dictionaries', 'incidents', 'instances'],
      ...['external-tasks', 'migrations', 'migrations/new'],
    ]) {
      await page.goto(`${stage.demo.origin}/admin/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await inspectPage(page, `admin-${name.replace('/', '-')}-${screen}`);
    }
  },
  150_000,
);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
