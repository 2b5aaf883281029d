import type { Page } from 'playwright-core';
import { describeInBrowser } from '../find-browser';
import { checkAccessibility, scanLanguage, screenshot, settle, visit } from '../steps';
import { withConsole } from '../with-console';
import { atWork, cell, fill, handIn, openEditor, openNew, tokenOf, total } from './desk';
import { jsonFile, longForm, mixedFiles, ownForm } from './files';
import { publishNext } from './publish-next';

/** What stands in a cell that is being edited. */
const typed = '#cell-goals-actual textarea';

const KEPT = "Object.keys(localStorage).some((key) => key.startsWith('suanpan.unsaved-form'))";

/** Whether what was typed is on the device; it gets there a moment after the typing pauses. */
async function isKept(page: Page): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await page.evaluate<boolean>(KEPT)) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

describeInBrowser('a department on a bad day', () => {
  const suanpan = withConsole();

  it('finds what it typed again after a reload, and after it has left and come back', async () => {
    const page = await atWork(suanpan);
    const id = await openNew(page, jsonFile('a.json', ownForm('重新载入')));
    await openEditor(page, id);
    await fill(page, 'goals.actual', '打到一半的字');
    await expect(isKept(page)).resolves.toBe(true);
    await page.reload();
    await page.getByTestId('restored').waitFor();
    expect(await page.locator(typed).inputValue()).toBe('打到一半的字');
    await page.locator('.RaSidebar-fixed a[href="#/forms"], nav a[href="#/forms"]').first().click();
    await page.getByTestId('leave').click();
    await openEditor(page, id);
    expect(await page.locator(typed).inputValue()).toBe('打到一半的字');
    await page.getByTestId('save-form').click();
    await page.getByTestId('edit-form').waitFor();
    expect(await cell(page, 'goals.actual').innerText()).toBe('打到一半的字');
    expect(await page.evaluate(KEPT)).toBe(false);
    expect(suanpan.faults()).toEqual([]);
  });

  it('signs in again over its edit when the session has ended, and loses nothing', async () => {
    const page = await atWork(suanpan);
    const id = await openNew(page, jsonFile('a.json', ownForm('登录过期')));
    await openEditor(page, id);
    await fill(page, 'goals.actual', '没有丢');
    const token = await tokenOf(suanpan.address, 'demo-department');
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${suanpan.address}/api/v1/auth/sessions`, { method: 'DELETE', headers });
    await page.getByTestId('save-form').click();
    await page.locator('[role=dialog] input[name=password]').fill('suanpan-demo');
    await page.locator('[role=dialog] button[type=submit]').click();
    await page.getByTestId('edit-form').waitFor();
    expect(await cell(page, 'goals.actual').innerText()).toBe('没有丢');
    expect(suanpan.faults()).toEqual([]);
  });

  it('keeps its edit while the network is gone, and saves it afterwards', async () => {
    const page = await atWork(suanpan);
    const id = await openNew(page, jsonFile('a.json', ownForm('断网')));
    await openEditor(page, id);
    await fill(page, 'goals.actual', '断网时写的');
    await page.context().setOffline(true);
    await page.getByTestId('save-form').click();
    await page.getByTestId('refusal').waitFor();
    expect(await page.locator(typed).inputValue()).toBe('断网时写的');
    await page.context().setOffline(false);
    await page.getByTestId('save-form').click();
    await page.getByTestId('edit-form').waitFor();
    expect(await cell(page, 'goals.actual').innerText()).toBe('断网时写的');
    expect(suanpan.faults()).toEqual([]);
  });

  it('chooses cell by cell when somebody else was quicker', async () => {
    const page = await atWork(suanpan);
    const form = ownForm('两人同改');
    const id = await openNew(page, jsonFile('a.json', form));
    await openEditor(page, id);
    await fill(page, 'goals.actual', '我写的结果');
    await fill(page, 'total.score', '98');
    const [districtCode = '', formId = ''] = id.split('~');
    const theirs = { ...form, goals: { ...form.goals, expected: '对方的目标' }, total: { weight: '100', score: '97' } };
    const answer = await fetch(`${suanpan.address}/api/v1/districts/${districtCode}/forms/${formId}/revisions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(suanpan.address, 'demo-department')}`,
      },
      body: JSON.stringify({ baseRevision: 1, form: theirs }),
    });
    expect(answer.status).toBe(200);
    await page.getByTestId('save-form').click();
    const dialog = page.getByTestId('conflict');
    await dialog.waitFor();
    // The dialog fades in; half faded, nothing has enough contrast.
    await page.waitForTimeout(500);
    expect(await checkAccessibility(page)).toEqual([]);
    expect(await scanLanguage(page, 'zh')).toEqual([]);
    await screenshot(page, 'department-conflict-zh');
    expect(await dialog.getByRole('radio').count()).toBe(2);
    await dialog.getByRole('radio').first().check();
    await page.getByTestId('merge').click();
    await page.getByTestId('save-form').click();
    await page.getByTestId('edit-form').waitFor();
    await settle(page);
    const shown = await Promise.all(
      ['goals.expected', 'goals.actual', 'total.score'].map((path) => cell(page, path).innerText()),
    );
    expect(shown).toEqual(['对方的目标', '我写的结果', '97']);
    expect(suanpan.faults()).toEqual([]);
  });

  it('is told when somebody publishes other rules while it edits', async () => {
    const page = await atWork(suanpan);
    const id = await openNew(page, jsonFile('a.json', ownForm('编辑期间发布')));
    await openEditor(page, id);
    await fill(page, 'goals.actual', '仍在这里');
    await publishNext(suanpan.address, '110105', 2022, 1);
    await page.getByTestId('newer-rules').waitFor();
    expect(await page.locator(typed).inputValue()).toBe('仍在这里');
    expect(await checkAccessibility(page)).toEqual([]);
    await page.getByTestId('save-form').click();
    await page.getByTestId('edit-form').waitFor();
    expect(await cell(page, 'goals.actual').innerText()).toBe('仍在这里');
    expect(suanpan.faults()).toEqual([]);
  });

  it('may name things as it likes: markup is text, and nothing of it runs', async () => {
    const page = await atWork(suanpan);
    const attack = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
    const form = ownForm(attack, { leader: attack, goals: { expected: attack, actual: attack } });
    const id = await openNew(page, jsonFile(`${attack}.json`.replaceAll('/', ''), form));
    expect(await cell(page, 'projectName').innerText()).toBe(attack);
    await openEditor(page, id);
    await visit(page, `/forms/${id}/show/history`);
    await visit(page, '/forms?district=110105&year=2022');
    await page.getByText('onerror').first().waitFor();
    expect(await page.evaluate('window.attacked')).toBeUndefined();
    expect(suanpan.faults()).toEqual([]);
  });

  it('edits a form of 200 rows, each of which is scored as it is typed', async () => {
    const page = await atWork(suanpan);
    const id = await openNew(page, jsonFile('long.json', longForm('两百项', 200)));
    await openEditor(page, id);
    expect(await page.locator('[id^=cell-indicators-][id$=-score]').count()).toBe(200);
    await fill(page, 'indicators[199].completed', '30盏');
    const computed = page.locator('td[data-line="indicator:199"]');
    await computed.filter({ hasText: /^0\.2/ }).waitFor();
    expect(await total(page).innerText()).not.toBe('');
    expect(suanpan.faults()).toEqual([]);
  });

  it('hands in 300 files of which some are wrong: nothing is lost, and the result can be read', async () => {
    const page = await atWork(suanpan);
    await handIn(page, mixedFiles(300), 400_000);
    await page.locator('[data-testid=hand-in-summary]', { hasText: '300 / 300' }).waitFor({ timeout: 400_000 });
    const summary = await page.getByTestId('hand-in-summary').innerText();
    expect(summary).toContain('成功 240 个');
    expect(summary).toContain('未收 60 个');
    expect(summary).toContain('共 240 张表');
    await screenshot(page, 'department-mixed-zh');
    expect(suanpan.faults()).toEqual([]);
  }, 500_000);
});
