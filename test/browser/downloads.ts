import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What a click hands to the browser's downloads. */
export async function download(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
