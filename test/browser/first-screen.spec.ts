import { describeInBrowser } from './find-browser';
import { checkAccessibility, scanLanguage, screenshot, settle, signIn } from './steps';
import { withConsole, type Role } from './with-console';

const ROLES: readonly Role[] = ['administrator', 'policy-editor', 'approver', 'department', 'auditor'];

describeInBrowser('the first screen', () => {
  const suanpan = withConsole();

  it.each(['zh', 'en'] as const)('asks who is there, in %s', async (language) => {
    const page = await suanpan.open({ language });
    await page.getByTestId('demo-auditor').waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    expect(await scanLanguage(page, language)).toEqual([]);
    await screenshot(page, `sign-in-${language}`);
    expect(suanpan.faults()).toEqual([]);
  });

  it.each(ROLES)('shows the %s the way to the day’s work', async (role) => {
    for (const language of ['zh', 'en'] as const) {
      const page = await suanpan.open({ language });
      await signIn(page, role);
      await settle(page);
      expect(await checkAccessibility(page)).toEqual([]);
      expect(await scanLanguage(page, language)).toEqual([]);
      await screenshot(page, `dashboard-${role}-${language}`);
    }
    expect(suanpan.faults()).toEqual([]);
  });

  it('refuses a wrong password in words, and keeps the name', async () => {
    const page = await suanpan.open();
    await page.locator('input[name=name]').fill('demo-auditor');
    await page.locator('input[name=password]').fill('wrong');
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/\p{Script=Han}/u);
    expect(await page.locator('input[name=name]').inputValue()).toBe('demo-auditor');
    expect(suanpan.faults()).toEqual([]);
  });

  it('keeps its owner signed in over a reload, and lets them go', async () => {
    const page = await suanpan.open();
    await signIn(page, 'auditor');
    await page.reload();
    await page.getByTestId('account-menu').click();
    await page.getByTestId('sign-out').click();
    await page.getByTestId('demo-auditor').waitFor();
    await page.reload();
    await page.getByTestId('demo-auditor').waitFor();
    expect(suanpan.faults()).toEqual([]);
  });
});
