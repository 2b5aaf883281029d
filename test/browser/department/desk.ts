import type { Page } from 'playwright-core';
import { settle, signIn, visit } from '../steps';
import type { Console } from '../with-console';
import type { GivenFile } from './files';

const UNDER_WAY = '[data-state=waiting], [data-state=sending], [data-state=reading], [data-state=scoring]';
const CONTEXT = 'district=110105&year=2022';

/** A page on which the demo department is at work for its district and year. */
export async function atWork(suanpan: Console, options: Parameters<Console['open']>[0] = {}): Promise<Page> {
  const page = await suanpan.open(options);
  await signIn(page, 'department');
  return page;
}

/** Hands files in and waits until all of them are settled. */
export async function handIn(page: Page, files: readonly GivenFile[], timeout = 120_000): Promise<void> {
  await visit(page, `/imports/create?${CONTEXT}`);
  await page.getByTestId('file-input').setInputFiles([...files]);
  await page.getByTestId('hand-in-summary').waitFor();
  // Cards of files that are done may go from the page; those under way never do.
  await page.locator(UNDER_WAY).first().waitFor({ state: 'detached', timeout });
}

/** Hands one form in, and opens it. */
export async function openNew(page: Page, given: GivenFile): Promise<string> {
  await handIn(page, [given]);
  await page.getByTestId('show-form').first().click();
  await page.getByTestId('official-table').waitFor();
  await settle(page);
  const id = /forms\/([^/]+)\//.exec(await page.evaluate<string>('location.hash'))?.[1];
  if (id === undefined) throw new Error('No form was opened.');
  return id;
}

export async function openEditor(page: Page, id: string): Promise<void> {
  await visit(page, `/forms/${id}`);
  await page.getByTestId('live-sheet').waitFor();
  await settle(page);
}

/** The cell of a field of the form. */
export function cell(page: Page, path: string) {
  return page.locator(`#cell-${path.replace(/[^\w-]+/g, '-')}`);
}

/** Puts a text into the cell of a field. */
export async function fill(page: Page, path: string, text: string): Promise<void> {
  await cell(page, path).locator('textarea').fill(text);
}

export function total(page: Page) {
  return page.locator('td[data-line=total]');
}

/** Signs in beside the browser, as the same person at another desk. */
export async function tokenOf(address: string, name: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: 'suanpan-demo' }),
  });
  return ((await answer.json()) as { accessToken: string }).accessToken;
}
