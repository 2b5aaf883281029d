import type { Page } from 'playwright-core';

const ATTEMPTS = 200;
const PAUSE_MS = 50;

/** Waits until an expression is true in the page, asked from outside: the page's own policy refuses to run text. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await page.evaluate<boolean>(expression)) return;
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error(`It did not come about: ${expression}`);
}
