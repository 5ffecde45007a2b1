import type { Locator, Page } from 'playwright-core';

/** Where a shape is known only to the canvas; everything else is found by what a person reads. */
export const shape = (page: Page, id: string): Locator => page.locator(`.djs-shape[data-element-id="${id}"]`);

/** One of the panels beside the canvas. */
export const openPanel = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** What was drawn has been stored. */
export const saved = (page: Page): Promise<void> => page.getByText('已保存', { exact: true }).waitFor();

/** Deploys what is open, and says yes. */
export async function deploy(page: Page): Promise<void> {
  await page.getByRole('button', { name: '部署', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /确/ }).click();
}
