import type { Locator, Page } from 'playwright-core';
import { pressOn, tabTo, typeInto } from '../stage/keyboard';
import type { WebStage } from '../stage/web-stage';

const canvasOf = (page: Page): Locator => page.getByRole('application', { name: /^Workflow diagram/ });
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const chosen = (page: Page, name: string): Promise<void> => page.getByText(`Selected: ${name} (`).waitFor();
const proven = (page: Page): Promise<void> => page.getByText('Proven: can be deployed').waitFor();

/** Goes to the canvas by Tab and presses keys there. */
async function onCanvas(page: Page, ...keys: string[]): Promise<void> {
  await tabTo(page, canvasOf(page));
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes down a menu that has the focus, and takes an entry. */
async function take(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name, exact: true });
  await entry.waitFor();
  for (let steps = 0; steps < 40; steps++) {
    if (await entry.evaluate((item) => item.contains(document.activeElement))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Takes what a list has under a text that is typed. */
async function find(page: Page, list: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: list }));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const openPanel = (page: Page, name: RegExp): Promise<void> => pressOn(page, page.getByRole('tab', { name }));

/** From an empty draft to a deployed workflow, without a mouse and in English. */
export function keyboardJourney(stage: () => WebStage): void {
  let page: Page;

  it('lets a person without a mouse draw a workflow', async () => {
    page = await stage().person('organiser', { language: 'en', path: '/workflows' });
    await pressOn(page, button(page, 'New draft'));
    await canvasOf(page).waitFor();
    await onCanvas(page, 'ArrowRight');
    await chosen(page, 'Begin');
    await page.keyboard.press('ArrowRight');
    await chosen(page, 'First step');
    await page.keyboard.press('Enter');
    await typeInto(page, page.getByLabel('Name', { exact: true }), 'Look at the site');
    await page.keyboard.press('Enter');
    await chosen(page, 'Look at the site');
    await typeInto(page, page.getByRole('spinbutton', { name: 'Days' }), '7');
    await pressOn(page, button(page, 'Add a field'));
    await tabTo(page, page.getByRole('combobox', { name: 'Kind of “New field”' }));
    await page.keyboard.press('Enter');
    for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pressOn(page, page.getByRole('switch', { name: '“New field” is required' }), 'Space');
    await onCanvas(page, 'a');
    await take(page, 'Exclusive gateway');
    await page.getByText(/^Selected: .*Exclusive gateway/).waitFor();
    await page.keyboard.press('Enter');
    await typeInto(page, page.getByLabel('Name', { exact: true }), 'In order?');
    await page.keyboard.press('Enter');
    await find(page, 'Connect to…', 'Look at');
    await chosen(page, 'In order? → Look at the site');
  });

  it('leads them from a finding to its element, and mends it', async () => {
    await openPanel(page, /^Proof \(/);
    const finding = page.getByRole('list', { name: 'Findings' }).getByRole('button').first();
    await pressOn(page, finding);
    await pressOn(page, button(page, 'Edit this element'));
    await tabTo(page, page.getByLabel('Name', { exact: true }));
    await find(page, 'Choose an element', 'In order? → Look');
    await chosen(page, 'In order? → Look at the site');
    await tabTo(page, page.getByRole('textbox', { name: 'Condition' }));
    await page.keyboard.insertText('not(field1)');
    await pressOn(page, button(page, 'Try it'));
    await typeInto(page, page.getByLabel('Values of the variables (JSON)'), '{"field1": false}');
    await pressOn(page, button(page, 'Evaluate'));
    await page.getByText('Gives: true').waitFor();
    await find(page, 'Choose an element', 'In order? → End');
    await chosen(page, 'In order? → End');
    await pressOn(page, page.getByRole('switch', { name: 'Default flow' }), 'Space');
    await openPanel(page, /^Proof/);
    await proven(page);
    await onCanvas(page, 'ControlOrMeta+z');
    await page.getByText(/findings: cannot be deployed/).waitFor();
    await onCanvas(page, 'ControlOrMeta+Shift+z');
    await proven(page);
  });

  it('lets them try it and deploy it', async () => {
    await openPanel(page, /^Trial run/);
    await pressOn(page, button(page, 'Start a trial run'));
    await typeInto(page, page.getByLabel('What “Look at the site” gives (JSON)'), '{"field1": true}');
    await pressOn(page, button(page, 'Complete'));
    await page.getByText('The trial run has ended.').waitFor();
    await pressOn(page, button(page, 'Keep this run as a test'));
    await pressOn(page, button(page, 'Run all tests'));
    await page.getByText('Passed: Case 1').waitFor();
    await pressOn(page, button(page, 'Deploy'));
    await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Confirm' }));
    await page.getByText(/version 1$/).waitFor();
    await page.close();
  });
}

/** A shipped workflow in a draft: its gate removed and brought back. */
export function findingByKeyboard(stage: () => WebStage): void {
  it('plays the run that proves a finding, from the keys of the canvas', async () => {
    const draft = await stage().person('organiser', { language: 'en', path: '/workflows' });
    await pressOn(draft, draft.getByRole('region', { name: 'Drafts' }).getByRole('link').first());
    await canvasOf(draft).waitFor();
    await find(draft, 'Choose an element', '五到位判定');
    await onCanvas(draft, 'Delete');
    await openPanel(draft, /^Proof \(/);
    await pressOn(draft, draft.getByRole('list', { name: 'Findings' }).getByRole('button').first());
    await pressOn(draft, button(draft, 'To where it fails'));
    await draft.locator('.djs-element.bh-failing').first().waitFor();
    await onCanvas(draft, 'ControlOrMeta+z');
    await proven(draft);
    await draft.getByText('Saved', { exact: true }).waitFor();
    await draft.close();
  });
}
