import type { Locator, Page } from 'playwright-core';

/** More stops than any page has; one that cannot be reached is a failure, not an endless test. */
const mostStops = 150;

/** A person without a mouse: everything goes through Tab, arrows, Enter and Space. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on until the element, or something in it, has the focus. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < mostStops; stops++) {
      if (await target.evaluate((element) => element.contains(document.activeElement))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${target.toString()} cannot be reached with the Tab key.`);
  }

  /** Reaches a button, a link or a box, and presses a key on it. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Reaches a field and types. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text);
  }
}
