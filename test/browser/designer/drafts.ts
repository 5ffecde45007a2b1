import type { Page } from 'playwright-core';
import { County } from '../../fixtures/county';
import { permitCheck } from '../../fixtures/permit-check';
import { inspectPage, type WebStage } from '../stage/web-stage';
import { openPanel, saved, shape } from './draft';

const named = (name: string, text: string) => ({ name, mimeType: 'text/xml', buffer: Buffer.from(text) });

async function importFile(page: Page, name: string, text: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入', exact: true }).last().click();
  await (await asked).setFiles(named(name, text));
}

const withScript = permitCheck(['check', '核对'])
  .replace(
    /<bpmn:serviceTask[^>]*\/>/,
    '<bpmn:scriptTask id="look-up" name="算一算"><bpmn:script>1</bpmn:script></bpmn:scriptTask>',
  )
  .replace('id="permit-check"', 'id="with-script"');

/** What happens to drafts when files are wrong, two people draw, and somebody leaves. */
export function draftJourney(stage: () => WebStage): void {
  let path: string;

  it('refuses files it cannot use, keeps what was drawn, and says what a file must not have', async () => {
    const page = await stage().person('organiser', { path: '/workflows' });
    await page.getByRole('button', { name: '新建草稿' }).click();
    await shape(page, 'step.first').waitFor();
    path = new URL(page.url()).pathname;
    await importFile(page, 'notes.bpmn', '会议记录');
    await page.getByText('文件无法读取，应为 BPMN 2.0。').waitFor();
    await importFile(page, 'large.bpmn', ' '.repeat(2_000_000));
    await page.getByText(/文件超过 1 MB/).waitFor();
    await shape(page, 'step.first').waitFor();
    await importFile(page, 'script.bpmn', withScript);
    await shape(page, 'look-up').waitFor();
    await openPanel(page, '证明');
    await page.getByText(/流程文件不得带有代码/).waitFor();
    expect(await page.getByRole('button', { name: '部署', exact: true }).isDisabled()).toBe(true);
    await saved(page);
    await page.close();
  });

  it('lets two people draw at one draft without losing what either of them did', async () => {
    const one = await stage().person('organiser', { path });
    const other = await stage().person('organiser', { path });
    for (const page of [one, other]) await shape(page, 'look-up').waitFor();
    await one.getByLabel('流程名称').fill('甲的流程');
    await saved(one);
    await other.getByLabel('流程名称').fill('乙的流程');
    await other.getByText('别人同时修改了这份草稿').waitFor();
    await inspectPage(other, 'draft-conflict-desk');
    await other.getByRole('button', { name: '把我的另存为新草稿' }).click();
    await other.getByRole('heading', { level: 1, name: '乙的流程（我的修改）' }).waitFor();
    await shape(other, 'look-up').waitFor();
    await one.reload();
    await one.getByRole('heading', { level: 1, name: '甲的流程' }).waitFor();
    await other.close();
    await one.close();
  });

  it('saves on the way out, and asks before what cannot be saved is left', async () => {
    const page = await stage().person('organiser', { path });
    await shape(page, 'look-up').waitFor();
    await page.getByLabel('流程名称').fill('走前改的');
    await page.getByRole('link', { name: '流程', exact: true }).first().click();
    await page.getByRole('link', { name: '走前改的' }).click();
    await shape(page, 'look-up').waitFor();
    await page.route('**/workflow-drafts/*', (route) => route.abort());
    await page.getByLabel('流程名称').fill('保存不了的');
    await page.getByRole('link', { name: '流程', exact: true }).first().click();
    await page.getByRole('button', { name: '留在本页' }).click();
    expect(await page.getByLabel('流程名称').inputValue()).toBe('保存不了的');
    await page.unroute('**/workflow-drafts/*');
    await page.getByLabel('流程名称').fill('又能保存了');
    await saved(page);
    await page.close();
  });

  it('arranges a workflow whose file has no drawing', async () => {
    const { id } = await County.on(stage().demo).act('admin', '/definitions', {
      xml: permitCheck(['check', '镇街核对']),
    });
    const page = await stage().person('organiser', { path: `/workflows/${String(id)}` });
    await page.getByText('文件中没有图形，以下为自动排列。').waitFor();
    await shape(page, 'approve').waitFor();
    expect(await page.locator('.djs-connection').count()).toBe(4);
    await inspectPage(page, 'workflow-arranged-desk');
    await page.close();
  });
}
