import type { Locator, Page } from 'playwright-core';

/** More stops than any page has; what cannot be reached is a failure, not an endless test. */
const mostStops = 150;

/**
 * Goes on with Tab, or back with Shift+Tab to what lies before, until the element or something in it has the focus.
 *
 * @throws Error when Tab never gets there
 */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  // A radio of antd lies unseen below its label.
  await wanted.waitFor({ state: 'attached' });
  const isBehind = await wanted.evaluate(
    (element) =>
      (element.compareDocumentPosition(document.activeElement ?? document.body) &
        Node.DOCUMENT_POSITION_FOLLOWING) !==
      0,
  );
  for (let stops = 0; stops < mostStops; stops++) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}.`);
}

/** Goes there by Tab and presses a key, Enter by default. */
export async function pressOn(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Goes there by Tab and types in place of what stands there. */
export async function typeInto(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Chooses one of a few radio buttons: Tab leads to the group, the arrows through it. @throws Error when it is not there */
export async function pick(page: Page, radio: Locator): Promise<void> {
  const group = radio.locator('xpath=ancestor::*[@role="radiogroup"][1]');
  await tabTo(page, group);
  const choices = await group.getByRole('radio').count();
  for (let press = 0; press <= choices; press++) {
    await page.keyboard.press(press === 0 ? 'Space' : 'ArrowDown');
    if (await radio.isChecked()) return;
  }
  throw new Error(`The arrows do not lead to ${radio.toString()}.`);
}
