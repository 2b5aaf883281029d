import axe from 'axe-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Role } from './with-console';

/** Screenshots are for looking at, and none of the repository's business. */
const PICTURES = process.env['SUANPAN_SCREENSHOTS'] ?? join(__dirname, '../../data/screenshots');

/** Signs in with the demo account of a role, and waits for the first screen. */
export async function signIn(page: Page, role: Role): Promise<void> {
  await page.getByTestId(`demo-${role}`).click();
  await page.getByTestId('account-menu').waitFor();
  await page.locator('main h1').first().waitFor();
}

/** Goes to a screen by its address behind `#`, as a link would. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(`#${path}`)}`);
}

/** Waits until nothing is being loaded any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  // A locator and no expression: the content security policy lets nobody evaluate text.
  await page.locator('[role=status] .MuiCircularProgress-root').first().waitFor({ state: 'detached' });
}

export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe-core finds wrong with the page as it stands, one line each: nothing is what there should be. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result: { readonly violations: readonly AxeViolation[] } = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
  );
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help} – ${target.join(' ')} – ${failureSummary}`),
  );
}

/** Everything a reader sees or hears read: text, labels, hints; what is marked as another language is left out. */
const READABLE = `(() => {
  const found = [];
  const skip = (node) => node.closest('[lang]:not(html), code, pre, script, noscript, style, [data-content], .cm-editor') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement && !skip(node.parentElement) && node.textContent.trim() !== '') found.push(node.textContent.trim());
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
    if (!skip(element))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text) found.push(text);
      }
  return found;
})()`;

/** An English word that is no code, name of a file or account, or unit. */
const ENGLISH = /(?:^|[^\w./-])(?!(?:demo-\w+|EN|JSON|CSV|API|SHA|XLSX|DOCX|Suanpan)\b)[A-Za-z][a-z]{2,}(?:$|[^\w./-])/;
const CHINESE = /\p{Script=Han}{2,}/u;

/**
 * Texts on the page in the other language than the one it should speak. What people or policies wrote stays in its own
 * language: such places carry `data-content` or a `lang` of their own.
 */
export async function scanLanguage(page: Page, language: 'zh' | 'en'): Promise<string[]> {
  const texts: string[] = await page.evaluate(READABLE);
  const foreign = language === 'zh' ? ENGLISH : CHINESE;
  return [...new Set(texts.filter((text) => foreign.test(text)))];
}
