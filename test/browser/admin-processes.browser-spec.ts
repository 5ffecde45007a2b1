import type { Page } from 'playwright-core';
import { permitCheck } from '../fixtures/permit-check';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

jest.setTimeout(120_000);

let stage: WebStage;
const name = '用电许可核查';
const worker = { workerId: 'registry' };

beforeAll(async () => {
  stage = await startWebStage();
  await act('admin', '/definitions', { xml: permitCheck(['check', '镇街核对']) });
  for (const [i, key] of ['甲', '乙', '丙', '丁'].entries()) {
    const where = { correlationKey: key, jurisdiction: '99.01.01.001' };
    await act('admin', '/messages', { name: 'permit.asked', messageId: `permit-${i}`, ...where });
    // One after the other: the oldest task is fetched first.
    const task = await fetched();
    const failing = ['甲', '乙'].includes(key);
    if (failing) await act('admin', `/external-tasks/${task}/fail`, { ...worker, message: '许可库无法连接' });
    else await act('admin', `/external-tasks/${task}/complete`, worker);
  }
}, 180_000);

afterAll(() => stage?.close());

async function act<Answer = { id: string }>(username: string, path: string, body: unknown): Promise<Answer> {
  return (await stage.demo.client.as(username)).post<Answer>(path, body);
}

async function fetched(): Promise<string> {
  const { items } = await act<{ items: { id: string }[] }>('admin', '/external-tasks/fetch-and-lock', {
    ...{ ...worker, topics: ['permit.look-up'], lockSeconds: 60 },
  });
  return items[0]?.id ?? '';
}

const button = (page: Page, text: string | RegExp) => page.getByRole('button', { name: text });
const dialog = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();

/** Opens the page of the process with this business key. */
async function open(page: Page, key: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`${name} v\\d · ${key}`) })
    .click();
  await heading(page, new RegExp(`^${name} v\\d$`));
}

/** Chooses in a drop-down that finds as one types. */
async function choose(page: Page, label: string, typed: string, text = typed): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  if (typed) await box.fill(typed);
  await page.getByTitle(text, { exact: true }).last().click();
}

/** Says why, and presses the button of the dialog; messages over it do not go away, as the clock stands still. */
async function because(page: Page, reason: string, press: string | RegExp): Promise<void> {
  await dialog(page)
    .getByLabel(/^(理由|Reason)$/)
    .fill(reason);
  await dialog(page).getByRole('button', { name: press }).press('Enter');
}

const gone = (page: Page) => dialog(page).waitFor({ state: 'hidden' });

it('does not hide a step that stands still, and goes on behind what was done by hand', async () => {
  const page = await stage.person('organiser', { path: '/admin/incidents' });
  await page.getByRole('link', { name: new RegExp(`${name} v1 · 甲`) }).waitFor();
  await choose(page, '流程', '用电', name);
  await page.waitForURL((url) => url.searchParams.get('key') === 'permit-check');
  await page.getByRole('textbox', { name: '原因' }).fill('许可库');
  await page.waitForURL((url) => url.searchParams.get('reason') === '许可库');
  await inspectPage(page, 'admin-incidents-found-desk');
  const row = page.getByRole('row', { name: /甲/ });
  await row.getByRole('button', { name: '关闭异常' }).click();
  await because(page, '已电话核实许可', '关闭异常');
  await page.getByRole('alert').getByText(/停摆/).waitFor();
  await dialog(page)
    .getByRole('radio', { name: /从其后继续/ })
    .check();
  await inspectPage(page, 'admin-incident-resolve-desk');
  await dialog(page).getByRole('button', { name: '关闭异常' }).press('Enter');
  await gone(page);
  await row.waitFor({ state: 'hidden' });
  await page.getByText('全部', { exact: true }).click();
  await page
    .getByRole('row', { name: /甲.*已于/ })
    .getByRole('link')
    .click();
  await page.getByRole('listitem').getByText('镇街核对 · 等待办理').waitFor();
});

it('tries a failed step again from a phone, in English', async () => {
  const page = await stage.person('organiser', { screen: 'phone', language: 'en', path: '/admin/incidents' });
  await page.getByRole('link', { name: /乙/ }).waitFor();
  await inspectPage(page, 'admin-incidents-phone');
  await button(page, 'Retry').click();
  await dialog(page)
    .getByRole('button', { name: /confirm|ok/i })
    .click();
  await page.getByRole('link', { name: /乙/ }).waitFor({ state: 'hidden' });
  await act('admin', `/external-tasks/${await fetched()}/complete`, worker);
  await page.goto(`${stage.demo.origin}/admin/instances`);
  await open(page, '乙');
  await page.getByRole('listitem').getByText('镇街核对 · waiting for a person').waitFor();
});

it('moves what stands in a process by hand, after it was tried, and begins it anew', async () => {
  const page = await stage.person('organiser', { path: '/admin/instances?key=permit-check' });
  await open(page, '丙');
  await button(page, /调\s*整/).click();
  await choose(page, '第 1 步做什么', '', '设置变量');
  await dialog(page).getByLabel('第 1 步的变量名').fill('checked');
  await dialog(page).getByLabel('第 1 步的值').fill('true');
  await button(page, '再加一步').click();
  await choose(page, '第 2 步做什么', '', '取消停留处');
  await choose(page, '第 2 步对哪个步骤', '镇街', '镇街核对 (check)');
  await button(page, '试算（不执行）').click();
  await dialog(page).getByText('请说明理由').waitFor();
  await dialog(page).getByLabel('理由').fill('镇街已书面核对');
  await button(page, '再加一步').click();
  await choose(page, '第 3 步做什么', '', '从某步骤之后继续');
  await choose(page, '第 3 步对哪个步骤', '镇街', '镇街核对 (check)');
  await button(page, '试算（不执行）').click();
  await dialog(page).getByText('可以执行。之后位于：安委办审批').waitFor();
  await inspectPage(page, 'admin-modify-desk');
  await dialog(page)
    .getByRole('button', { name: /^调\s*整$/ })
    .press('Enter');
  await gone(page);
  await page.getByRole('listitem').getByText('安委办审批 · 等待办理').waitFor();

  await button(page, '报告异常').press('Enter');
  await because(page, '许可编号与企业不符', '报告异常');
  await gone(page);
  await page.getByText('人工报告').waitFor();
  await button(page, '关闭异常').press('Enter');
  await because(page, '编号已更正', '关闭异常');
  await gone(page);
  await page.getByText('编号已更正').waitFor();

  await button(page, /重\s*启/).press('Enter');
  await choose(page, '从哪个步骤开始', '镇街', '镇街核对 (check)');
  await because(page, '重新核对', /重\s*启/);
  await gone(page);
  await page.getByRole('listitem').getByText('镇街核对 · 等待办理').waitFor();
});

it.each(['desk', 'phone'] as const)('stops a process and lets it go on (%s)', async (screen) => {
  const page = await stage.person('organiser', { screen, path: '/admin/instances?status=RUNNING' });
  await heading(page, '流程实例');
  await open(page, '丁');
  await inspectPage(page, `admin-instance-${screen}`);
  await button(page, /挂\s*起/).click();
  await dialog(page)
    .getByRole('button', { name: /确\s*定/ })
    .click();
  await dialog(page).getByText('请说明理由').waitFor();
  await because(page, '停产期间暂停', /确\s*定/);
  await button(page, /恢\s*复/).click();
  await dialog(page).getByLabel('理由').fill('已复产');
  await inspectPage(page, `admin-instance-resume-${screen}`);
  await dialog(page)
    .getByRole('button', { name: /确\s*定/ })
    .press('Enter');
  await button(page, /挂\s*起/).waitFor();
});

it('brings processes to another version by a plan, back again, and cancels one', async () => {
  await act('admin', '/definitions', { xml: permitCheck(['verify', '镇街复核']) });
  const page = await stage.person('organiser', { path: '/admin/migrations/new' });
  await choose(page, '原版本', '用电', `${name} v1`);
  await choose(page, '目标版本', 'v2', `${name} v2`);
  await page.getByText('1 个步骤有差异').waitFor();
  await button(page, '试算（不执行）').click();
  await page.getByText('可以迁移 0 个，不能迁移 4 个').waitFor();
  await choose(page, '“镇街核对 (check)”对应的步骤', '', '镇街复核 (verify)');
  await button(page, '试算（不执行）').click();
  await page.getByText('可以迁移 4 个，不能迁移 0 个').waitFor();
  await inspectPage(page, 'admin-migration-tried-desk');
  await button(page, '开始迁移').click();
  await because(page, '镇街改为复核', /确\s*定/);
  await heading(page, `${name} v1 → ${name} v2`);
  await stage.demo.settle();
  await page.getByText('共 4 个：已迁移 4，未迁移 0，待处理 0').waitFor();
  await inspectPage(page, 'admin-migration-done-desk');
  await page.getByRole('table', { name: '逐个结果' }).getByRole('link').first().click();
  await page.getByRole('listitem').getByText('镇街复核 · 等待办理').waitFor();
  await page.goBack();
  await button(page, '撤销迁移').click();
  await because(page, '先按原步骤办完', /确\s*定/);
  await heading(page, `${name} v2 → ${name} v1`);
  await stage.demo.settle();
  await page.getByText('共 4 个：已迁移 4，未迁移 0，待处理 0').waitFor();

  await page.goto(`${stage.demo.origin}/admin/instances?key=permit-check`);
  await open(page, '丁');
  await page.getByRole('listitem').getByText('镇街核对 · 等待办理').waitFor();
  await button(page, '取消流程').click();
  await because(page, '申请已撤回', /确\s*定/);
  await gone(page);
  await page.getByText('已取消').waitFor();
});

it('lets a person appoint a deputy, who then sees the work', async () => {
  const grid = await stage.person('grid', { path: '/work' });
  await heading(grid, '我的工作');
  expect(await grid.getByText('镇街核对').count()).toBe(0);

  const page = await stage.person('town-head', { path: '/work' });
  await page.getByText('镇街核对').first().waitFor();
  await button(page, '郑镇').click();
  await page.getByRole('menuitem', { name: '我的账户' }).click();
  await heading(page, '我的账户');
  await inspectPage(page, 'account-desk');
  await button(page, '指定代理人').click();
  await choose(page, '代理人', '王', '王格');
  await because(page, '外出培训', /保\s*存/);
  await gone(page);
  await page.getByRole('cell', { name: '王格' }).waitFor();

  await grid.reload();
  await grid.getByText('镇街核对').first().waitFor();
  await grid.goto(`${stage.demo.origin}/account`);
  await grid.getByRole('cell', { name: '郑镇' }).waitFor();

  const phone = await stage.person('town-head', { screen: 'phone', language: 'en', path: '/account' });
  await heading(phone, 'My account');
  await inspectPage(phone, 'account-phone');
  await phone.getByRole('list', { name: 'Deputies' }).getByRole('button', { name: 'End' }).click();
  await dialog(phone)
    .getByRole('button', { name: /confirm|ok/i })
    .click();
  await phone
    .getByRole('list', { name: 'Deputies' })
    .getByRole('button', { name: 'End' })
    .waitFor({ state: 'hidden' });
  await grid.goto(`${stage.demo.origin}/work`);
  await heading(grid, '我的工作');
  await grid.waitForLoadState('networkidle');
  expect(await grid.getByText('镇街核对').count()).toBe(0);
});

it('lets the administrator appoint a deputy for somebody else, whose work then says so', async () => {
  const page = await stage.person('admin', { path: '/admin/people' });
  await page.getByRole('link', { name: '郑镇' }).click();
  await heading(page, '郑镇');
  await button(page, '指定代理人').click();
  await choose(page, '代理人', '王', '王格');
  await because(page, '休病假', /保\s*存/);
  await gone(page);
  const appointed = page.getByRole('row', { name: /休病假/ });
  await appointed.getByRole('cell', { name: '王格' }).waitFor();
  await inspectPage(page, 'admin-deputy-desk');

  const grid = await stage.person('grid', { path: '/work' });
  const row = grid.getByRole('row', { name: /镇街核对/ }).first();
  await row.getByText('代 郑镇 办理').waitFor();
  await inspectPage(grid, 'work-on-behalf-desk');
  await row.getByRole('link', { name: '镇街核对' }).click();
  await grid.getByText('您是 郑镇 的代理人。').waitFor();
  await button(grid, /^完\s*成$/).click();
  await grid.getByText(/^王格 （代 郑镇） .* 完成$/).waitFor();
  await grid.getByRole('region', { name: '办理记录' }).getByText('（代 郑镇）').waitFor();
  await inspectPage(grid, 'task-on-behalf-desk');

  await appointed.getByRole('button', { name: /结\s*束/ }).click();
  await dialog(page)
    .getByRole('button', { name: /确\s*定/ })
    .click();
  await appointed.getByRole('button', { name: /结\s*束/ }).waitFor({ state: 'hidden' });
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
