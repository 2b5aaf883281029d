import type { Page } from 'playwright-core';
import { describeInBrowser } from './find-browser';
import { checkAccessibility, scanLanguage, screenshot, settle, signIn, visit } from './steps';
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

  it('asks for a password of one’s own before all else where the first was a one-time one', async () => {
    const password = await newUser(suanpan.address);
    const page = await suanpan.open();
    await signInAs(page, 'new.auditor', password);
    await page.locator('input[name=next]').waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    expect(await scanLanguage(page, 'zh')).toEqual([]);
    expect(await page.locator('nav').count()).toBe(0);
    await page.locator('input[name=current]').fill(password);
    await page.locator('input[name=next]').fill('a password of my own');
    await page.locator('input[name=again]').fill('another one');
    await page.locator('button[type=submit]').click();
    await page.getByText('两次输入的新密码不一致').waitFor();
    await page.locator('input[name=again]').fill('a password of my own');
    await page.locator('button[type=submit]').click();
    await page.getByTestId('account-menu').waitFor();
    expect(suanpan.faults()).toEqual([]);
  });

  it('says when the service cannot be reached, and goes on when it can', async () => {
    const page = await suanpan.open();
    await signIn(page, 'policy-editor');
    await visit(page, '/drafts');
    await page.locator('input[name=year]').waitFor();
    await settle(page);
    await page.context().setOffline(true);
    await page.locator('input[name=year]').fill('2020');
    await page.getByText('连接不上服务器').first().waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重新连接' }).click();
    await page.getByText('连接不上服务器').first().waitFor({ state: 'detached' });
    expect(await page.locator('input[name=year]').inputValue()).toBe('2020');
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

async function signInAs(page: Page, name: string, password: string): Promise<void> {
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
}

/** An account that an administrator has just made, and its one-time password. */
async function newUser(address: string): Promise<string> {
  const post = async (path: string, body: object, headers: object = {}) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    };
    return (await (await fetch(`${address}/api/v1/${path}`, init)).json()) as Record<string, string>;
  };
  const { accessToken = '' } = await post('auth/sign-in', { name: 'demo-admin', password: 'suanpan-demo' });
  const grants = [{ role: 'auditor', districtCode: '110106' }];
  const user = { name: 'new.auditor', displayName: '新审计', districtCode: '110106', grants };
  const { oneTimePassword = '' } = await post('users', user, { authorization: `Bearer ${accessToken}` });
  return oneTimePassword;
}
