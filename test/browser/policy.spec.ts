import type { Page } from 'playwright-core';
import { describeInBrowser } from './find-browser';
import { checkAccessibility, scanLanguage, screenshot, settle, signIn, visit } from './steps';
import { withConsole } from './with-console';

type Language = 'zh' | 'en';

/** One district a language, so that the journeys do not meet. */
const JOURNEYS = [
  ['zh', '110106', '110106~2020~project~1'],
  ['en', '510403', '510403~2020~project~1'],
] as const;

const SCREENS = 60_000;

async function look(page: Page, language: Language, name: string): Promise<void> {
  await settle(page);
  await screenshot(page, `${name}-${language}`);
  expect([name, await checkAccessibility(page)]).toEqual([name, []]);
  expect([name, await scanLanguage(page, language)]).toEqual([name, []]);
}

/** Begins a draft with the content of a version, and gives its address. */
async function beginDraft(page: Page, districtCode: string, from: string): Promise<string> {
  await visit(page, `/drafts/create?district=${districtCode}&year=2020&kind=project&from=${from}`);
  await page.getByTestId('create-draft').click();
  await page.getByTestId('weight-sum').waitFor();
  return (await address(page)).split('?')[0] ?? '';
}

async function address(page: Page): Promise<string> {
  return (await page.evaluate<string>('location.hash')).slice(1);
}

function weight(page: Page, part: string) {
  return page.locator(`tr[data-part="${part}"] input[inputmode="decimal"]`).first();
}

async function save(page: Page): Promise<void> {
  await page.getByTestId('save-draft').click();
  await page.locator('[data-testid="save-draft"]:disabled').waitFor();
}

async function step(page: Page, name: string, comment?: string): Promise<void> {
  await page.getByTestId(`step-${name}`).click();
  if (comment !== undefined) await page.locator('[role=dialog] textarea').first().fill(comment);
  await page.getByTestId('confirm-step').click();
  await page.getByTestId('confirm-step').waitFor({ state: 'detached' });
}

describeInBrowser('a change of policy', () => {
  const suanpan = withConsole();

  it.each(JOURNEYS)(
    'goes from the first edit to publication, in %s',
    async (language, districtCode, version) => {
      const editor = await suanpan.open({ language });
      await signIn(editor, 'policy-editor');
      const draft = await beginDraft(editor, districtCode, version);
      await look(editor, language, 'editor-weights');

      await weight(editor, 'output').fill('45');
      expect(await editor.getByTestId('weight-sum').innerText()).toContain('95');
      await editor.locator('[data-issue="WEIGHTS_TOTAL"]').first().waitFor({ state: 'attached' });
      await weight(editor, 'benefit').fill('35');
      expect(await editor.getByTestId('weight-sum').innerText()).toContain('100');

      await visit(editor, `${draft}?section=methods&rule=execution.proportional`);
      await editor.locator('[data-rule="execution.proportional"] [data-testid="rule-editor"]').waitFor();
      await look(editor, language, 'editor-rule');
      await editor
        .getByTestId('rule-editor')
        .getByRole('button', { name: /^(改写|Override)$/ })
        .click();
      const before = await editor.getByTestId('sheet-total').innerText();
      const formula = editor.getByTestId('rule-editor').locator('input[style*="monospace"]').first();
      await formula.fill('item.weight * clamp(form.budgetExecutionRate, 0, 1) * 0.5');
      await editor.getByTestId('sheet-total').filter({ hasNotText: before }).waitFor();
      expect(await editor.getByTestId('rule-sentence').innerText()).toContain('0.5');
      await editor.getByRole('button', { name: /^(表达式|Expression)$/ }).click();
      await editor.locator('.cm-content').waitFor();
      await look(editor, language, 'editor-expression');

      await visit(editor, `${draft}?section=grades`);
      const edge = editor.locator('g[role=slider]').first();
      await edge.focus();
      await editor.keyboard.press('ArrowRight');
      expect(await editor.locator('tr[data-grade="优"] input').inputValue()).toBe('91');
      await look(editor, language, 'editor-grades');
      await editor.keyboard.press('Control+z');
      expect(await editor.locator('tr[data-grade="优"] input').inputValue()).toBe('90');

      for (const section of ['basics', 'sources', 'rounding', 'checks', 'json']) {
        await visit(editor, `${draft}?section=${section}`);
        await editor.locator('[role=tabpanel] section').first().waitFor();
        await look(editor, language, `editor-${section}`);
      }
      await save(editor);
      await visit(editor, `${draft}?tab=examples`);
      await editor.getByTestId('examples-result').waitFor();
      await look(editor, language, 'draft-examples');
      await mendExamples(editor, draft);
      await visit(editor, `${draft}?tab=diff`);
      await editor.locator('main [data-content]').nth(3).waitFor();
      await look(editor, language, 'draft-diff');

      await visit(editor, `${draft}?tab=review`);
      await look(editor, language, 'draft-review');
      await editor.getByTestId('simulate-draft').click();
      await editor.locator('[data-testid="start-simulation"]:enabled').click();
      await editor.locator('a[href*="/forms/"]').first().waitFor({ timeout: SCREENS });
      await look(editor, language, 'simulation');
      const simulation = await address(editor);

      await visit(editor, `${draft}?tab=review`);
      await step(editor, 'submit', '请审阅 please look');
      await editor.locator('[data-testid="step-withdraw-submission"]').waitFor();

      const approver = await suanpan.open({ language });
      await signIn(approver, 'approver');
      await visit(approver, simulation);
      await approver.getByRole('button', { name: /^(确认结果|Acknowledge.*)$/ }).click();
      await approver.getByRole('dialog').getByRole('button').last().click();
      await approver.getByRole('dialog').waitFor({ state: 'detached' });
      await visit(approver, `${draft}?tab=review`);
      await approver.getByTestId('step-approve').waitFor();
      await look(approver, language, 'draft-approval');
      await step(approver, 'approve');
      await step(approver, 'publish');
      await approver.waitForURL(/rule-sets\/.*~2\/show/);
      await settle(approver);
      expect(suanpan.faults()).toEqual([]);
    },
    240_000,
  );

  it('loses nothing when two save at once: both sides are shown, and merged', async () => {
    const [first, second] = [await suanpan.open(), await suanpan.open()];
    await signIn(first, 'policy-editor');
    await signIn(second, 'policy-editor');
    const draft = await beginDraft(first, '110105', '110105~2022~project~1');
    await visit(second, draft);
    await second.getByTestId('weight-sum').waitFor();
    await weight(second, 'output').fill('40');
    await save(second);
    await weight(first, 'benefit').fill('40');
    await first.getByTestId('save-draft').click();
    const dialog = first.getByRole('dialog');
    await dialog.waitFor();
    await screenshot(first, 'lost-race');
    expect(await checkAccessibility(first)).toEqual([]);
    expect(await dialog.innerText()).toContain('40');
    await dialog.getByRole('button', { name: '合并两边' }).click();
    expect(await weight(first, 'output').inputValue()).toBe('40');
    expect(await weight(first, 'benefit').inputValue()).toBe('40');
    await save(first);
    expect(suanpan.faults()).toEqual([]);
  }, 120_000);

  it('keeps what was not saved over a reload and an ended session, and shows markup as text', async () => {
    const page = await suanpan.open();
    await signIn(page, 'policy-editor');
    const draft = await beginDraft(page, '510000', '510000~2023~project~1');
    await visit(page, `${draft}?section=basics`);
    const title = page.getByLabel('名称（中文）');
    const markup = '<img src=x onerror="window.broken=1">';
    await title.fill(markup);
    await page.waitForTimeout(800);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByLabel('名称（中文）').waitFor();
    expect(await page.locator('h1').first().innerText()).toBe(markup);
    expect(await page.evaluate('window.broken')).toBeUndefined();

    await page.context().clearCookies();
    let isRefused = false;
    await page.route('**/rule-set-drafts/**', async (route) => {
      if (isRefused || route.request().method() !== 'PUT') return route.continue();
      isRefused = true;
      const message = { zh: '请先登录', en: 'Sign in first' };
      const body = JSON.stringify({ error: { code: 'UNAUTHENTICATED', message, at: {}, values: {} } });
      return route.fulfill({ status: 401, contentType: 'application/json', body });
    });
    await page.getByTestId('save-draft').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await dialog.locator('input[name=password]').fill('suanpan-demo');
    await dialog.locator('button[type=submit]').click();
    await page.locator('[data-testid="save-draft"]:disabled').waitFor();
    expect(await page.locator('h1').first().innerText()).toBe(markup);
    expect(suanpan.faults()).toEqual([]);
  }, 120_000);
});

/** A change that moves scores makes the old examples fail, as it should: they are given up here. */
async function mendExamples(page: Page, draft: string): Promise<void> {
  const remove = page.locator('table button[aria-label]');
  while ((await remove.count()) > 0) await remove.first().click();
  await visit(page, `${draft}?section=methods&rule=execution.proportional`);
  await page.getByTestId('rule-editor').waitFor();
  const points = page.getByTestId('rule-editor').getByRole('button', { name: /^(删除|Remove) \d+$/ });
  while ((await points.count()) > 0) await points.first().click();
  await save(page);
}
