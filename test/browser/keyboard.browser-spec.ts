import type { Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { mill, orderBody, rectifying, registered } from '../fixtures/mill';
import { newPhoto } from './stage/desk';
import { pressOn, tabTo, typeInto } from './stage/keyboard';
import { startWebStage, type WebStage } from './stage/web-stage';

jest.setTimeout(120_000);

let stage: WebStage;
let county: County;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
  await rectifying(county, 1, 'GENERAL', 5);
  await county.pass(8);
}, 180_000);

afterAll(() => stage?.close());

const open = async (username: string, path: string) => {
  const page = await stage.person(username, { language: 'en', path });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

it('lets an organiser prepare and publish a campaign', async () => {
  const page = await open('organiser', '/campaigns');
  const button = (name: string) => page.getByRole('button', { name });
  await pressOn(page, page.getByRole('link', { name: 'New campaign' }).first());
  await typeInto(page, page.getByLabel('Title'), 'Confined spaces');
  await typeInto(page, page.getByLabel('Basis'), 'Notice of the county');
  await pressOn(page, button('Save and continue'));
  await typeInto(page, page.getByRole('combobox', { name: 'Industries' }), 'Textile');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await pressOn(page, button('Save and continue'));
  await page.getByLabel('Self-check ends').waitFor();
  await pressOn(page, button('Save and continue'));
  await pressOn(page, page.getByLabel('A leader'), 'Space');
  await pressOn(page, button('Save and continue'));
  await pressOn(page, page.getByRole('checkbox').first(), 'Space');
  await pressOn(page, button('Save and continue'));
  await page.locator('.bjs-powered-by').waitFor();
  await pressOn(page, button('Save and continue'));
  await pressOn(page, button('Freeze and publish'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Confirm' }));
  await page.getByRole('tab', { name: 'Population' }).waitFor();
  await pressOn(page, page.getByRole('link', { name: /Not inspected/ }));
  await page.waitForURL(/coverage=NOT_INSPECTED/);
});

it('leads a leader from a figure to a case and back', async () => {
  const page = await open('leader', '/leader');
  await pressOn(page, page.getByLabel(/^Overdue 1,/));
  await pressOn(page, page.getByRole('link', { name: /浆池未辨识/ }).first());
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /Overdue/ }).waitFor();
});

it('lets an auditor find a case, walk through it, and take the ledger along', async () => {
  const page = await open('auditor', '/cases');
  await pressOn(page, page.getByRole('table').getByRole('link').first());
  const tabs = page.getByRole('tablist').first();
  await tabTo(page, tabs.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tab=/);
  await page.goto(`${stage.demo.origin}/ledger`);
  await pressOn(page, page.getByRole('button', { name: 'Export' }));
  const file = page.waitForEvent('download');
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Confirm' }));
  expect((await file).suggestedFilename()).toMatch(/\.xlsx$/);
});

it('lets an enterprise sign for an order, plan, tick a measure off and ask for the review, on a phone', async () => {
  const [hazardId = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
  await county.act('officer1', '/orders', await orderBody(county, [hazardId], 20));
  await stage.demo.settle();
  const path = `/m/enterprise/cases/${hazardId}`;
  const page = await stage.person(mill.principal, { language: 'en', screen: 'phone', path: '/m/enterprise' });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const yes = () => pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Confirm' }));
  await pressOn(page, page.getByRole('link', { name: 'Sign for the order' }).first());
  await pressOn(page, button('Sign for the order'));
  await yes();
  await pressOn(page, page.getByRole('link', { name: 'Write the plan' }));
  await typeInto(page, page.getByLabel('Goal and task'), 'No pool without a sign');
  await typeInto(page, page.getByLabel('Measure 1', { exact: true }), 'Put up signs');
  await typeInto(page, page.getByLabel('Acceptance criterion'), 'Signs stand at every pool');
  await typeInto(page, page.getByLabel('Responsible person', { exact: true }), 'Qin');
  await typeInto(page, page.getByLabel('Mobile number'), '13900000001');
  const [year, month, day] = (await county.stage.dayAhead(10)).split('-');
  await tabTo(page, page.getByLabel('Planned finish'));
  await page.keyboard.type(`${month}${day}${year}`);
  await pressOn(page, button('Sign and submit the plan'));
  await yes();
  await pressOn(page, page.getByRole('link', { name: 'Record finished measures' }));
  await takePhoto(page, 'Photo after measure 1');
  await pressOn(page, button('Measure 1 is done'));
  await page.getByText('1/1').waitFor();
  await page.goto(`${stage.demo.origin}${path}/ready`);
  await typeInto(page, page.getByLabel('What was done'), 'Signs stand');
  await takePhoto(page, 'Take a photo of the result');
  await pressOn(page, button('Sign and request the review'));
  await page.getByText('Review requested').waitFor();
  expect(await county.state(hazardId)).toBe('COMPLETED_REPORTED');
});

/** The button opens the camera of the system. */
async function takePhoto(page: Page, name: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name }).last());
  await (await asked).setFiles(newPhoto());
  await page.getByRole('button', { name: /^Leave out/ }).waitFor();
}

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
