import { demoPhoto } from '@bihuan/demo';
import type { Locator, Page } from 'playwright-core';

let photos = 0;

/** A photo nobody has uploaded before. */
export function newPhoto(): { name: string; mimeType: string; buffer: Buffer } {
  photos += 1;
  return {
    name: `photo-${photos}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(demoPhoto(photos * 104_729)),
  };
}

/** Types a name into a field and takes what is found by it, with the keyboard. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.click();
  const found = page.waitForResponse(
    (response) => response.url().includes('/search') && (response.request().postData() ?? '').includes(name),
  );
  await field.fill(name);
  await found;
  await page.getByTitle(name, { exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens one of the further actions of a case; answers the form in the drawer. */
export async function further(page: Page, action: string, form: string): Promise<Locator> {
  await page.getByRole('button', { name: '其他操作' }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
  const opened = page.getByRole('dialog').getByRole('form', { name: form });
  await opened.waitFor();
  return opened;
}

/** What the further actions of a case are for whoever looks at it; none without the button. */
export async function furtherActions(page: Page): Promise<string[]> {
  const button = page.getByRole('button', { name: '其他操作' });
  if ((await button.count()) === 0) return [];
  await button.click();
  await page.getByRole('menuitem').first().waitFor();
  const names = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  return names;
}

/** Says yes to what a form asks before it does something that cannot be taken back. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole('dialog').last().getByRole('button', { name: button, exact: true }).click();
}

/** Gives a form a new photo, and waits until it is stored. */
export async function attach(page: Page, form: Locator, label: RegExp): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: label }).click();
  await (await choosing).setFiles(newPhoto());
  await form.getByRole('button', { name: '移除最后一个' }).waitFor();
}

/** A page that can be pushed sideways is wider than its screen. */
export async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}
