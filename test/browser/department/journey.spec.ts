import { readFile } from 'node:fs/promises';
import { describeInBrowser } from '../find-browser';
import { checkAccessibility, scanLanguage, screenshot, settle, visit } from '../steps';
import { withConsole } from '../with-console';
import { atWork, cell, fill, handIn, openEditor, openNew, total } from './desk';
import { sampleForm, WORD_DOCUMENT } from './files';

describeInBrowser('a department', () => {
  const suanpan = withConsole();

  it.each(['zh', 'en'] as const)('hands in, mends, saves, exports, prints and looks back, in %s', async (language) => {
    const page = await atWork(suanpan, { language });
    const check = async (name: string) => {
      await settle(page);
      expect(await checkAccessibility(page)).toEqual([]);
      expect(await scanLanguage(page, language)).toEqual([]);
      await screenshot(page, `department-${name}-${language}`);
    };

    const given = sampleForm('社区便民设施维修', `便民设施维修（${language}）`);
    await handIn(page, [given, WORD_DOCUMENT]);
    expect(await page.locator('[data-state=done]').count()).toBe(1);
    expect(await page.locator('[data-state=refused]').innerText()).toContain('Word');
    await page.getByTestId('advice').waitFor();
    await check('hand-in');

    await page.getByTestId('show-form').click();
    await page.getByTestId('official-table').waitFor();
    await settle(page);
    expect(await total(page).innerText()).toBe(language === 'zh' ? '84 至 99' : '84 to 99');
    expect(await cell(page, 'indicators[3].completed').getAttribute('class')).toContain('marked-error');
    await check('form');

    const id = /forms\/([^/]+)\//.exec(await page.evaluate<string>('location.hash'))?.[1] ?? '';
    await page.getByTestId('edit-form').click();
    await page.getByTestId('live-sheet').waitFor();
    await fill(page, 'indicators[3].completed', '44.98万元');
    await expect(total(page).filter({ hasText: /^99$/ }).waitFor()).resolves.toBeUndefined();
    await fill(page, 'total.score', '九十九');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByTestId('save-form').isDisabled()).toBe(true);
    await check('edit');
    await fill(page, 'total.score', '99');
    await page.getByTestId('save-form').click();
    await page.getByTestId('edit-form').waitFor();
    await settle(page);
    expect(await total(page).innerText()).toBe('99');
    expect(await cell(page, 'total.score').innerText()).toBe('99');

    for (const format of ['xlsx', 'docx', 'json']) {
      await page.getByTestId('export-menu').click();
      const download = page.waitForEvent('download');
      await page.getByTestId(`export-${format}`).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(`便民设施维修（${language}）-2.${format}`);
      const start = (await readFile(await saved.path())).subarray(0, 2).toString();
      expect(start).toBe(format === 'json' ? '{\n' : 'PK');
    }

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('official-table').isVisible()).toBe(true);
    for (const frame of ['header.MuiAppBar-root', '.MuiDrawer-root', '[data-testid=edit-form]']) {
      expect(await page.locator(frame).first().isVisible()).toBe(false);
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // A4 in landscape, in points.
    expect(pdf).toMatch(/MediaBox\s*\[\s*0 0 84[12](?:\.\d+)? 59[45]/);
    await page.emulateMedia({ media: 'screen' });

    await visit(page, `/forms/${id}/show/history`);
    const differences = page.getByTestId('differences');
    await differences.waitFor();
    expect(await differences.locator('del').allInnerTexts()).toEqual(['449800万元', '100']);
    expect(await differences.locator('ins').allInnerTexts()).toEqual(['44.98万元', '99']);
    await check('history');

    await visit(page, '/forms?district=110105&year=2022');
    await page.getByText(`便民设施维修（${language}）`).first().waitFor();
    await check('list');
    await visit(page, '/imports');
    await page.getByText(given.name).first().waitFor();
    await check('imports');
    expect(suanpan.faults()).toEqual([]);
  });

  it('checks a file without storing anything, and hands it in once it is content', async () => {
    const page = await atWork(suanpan);
    const given = sampleForm('社区党群活动经费', '预检项目');
    await visit(page, '/imports/create?district=110105&year=2022');
    await page.getByTestId('mode-check').click();
    await page.getByTestId('file-input').setInputFiles([given]);
    await page.locator('[data-state=done]').waitFor();
    expect(await page.getByTestId('show-form').count()).toBe(0);
    expect(await page.getByTestId('advice').innerText()).not.toBe('');
    await screenshot(page, 'department-check-zh');
    await page.getByTestId('store-checked').click();
    await page.getByTestId('show-form').waitFor();
    expect(suanpan.faults()).toEqual([]);
  });

  it.each([390, 1920])('can be used at a width of %i', async (width) => {
    const page = await atWork(suanpan, { width });
    const id = await openNew(page, sampleForm('社区便民设施维修', `宽度${width}`));
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    for (const path of [
      `/forms/${id}/show`,
      `/forms/${id}`,
      `/forms/${id}/show/history`,
      '/forms',
      '/imports/create',
    ]) {
      await visit(page, path);
      await settle(page);
      expect([path, await page.evaluate<number>(overflow)]).toEqual([path, 0]);
      await screenshot(page, `department-${width}${path.replace(id, '').replaceAll('/', '-')}`);
    }
    await openEditor(page, id);
    await fill(page, 'indicators[3].completed', '44.98万元');
    await total(page).filter({ hasText: /^99$/ }).waitFor();
    expect(suanpan.faults()).toEqual([]);
  });
});
