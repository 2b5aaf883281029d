import type { Page } from 'playwright-core';
import { describeInBrowser } from '../find-browser';
import { expectFit } from '../is-fit';
import { signIn, visit } from '../steps';
import { withConsole, type Console } from '../with-console';

const WORDS = {
  zh: {
    create: '新建用户',
    reset: '重置密码',
    recorded: '重置密码',
    take: '取消',
    auditor: '审计',
    chaoyang: '朝阳区',
  },
  en: {
    create: 'New user',
    reset: 'Reset password',
    recorded: 'Reset a password',
    take: 'Take away',
    auditor: 'Auditor',
    chaoyang: 'Chaoyang District',
  },
} as const;

/** A name that would be a script, were it ever taken for one. */
const MARKUP = '<img src=x onerror="document.title=1">李';

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

async function signInStatus({ address }: Console, name: string, password: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name, password });
  return (await fetch(`${address}/api/v1/auth/sign-in`, { method: 'POST', headers, body })).status;
}

describeInBrowser('an administrator', () => {
  const suanpan = withConsole();

  it.each(['zh', 'en'] as const)(
    'creates a user with a role, resets the password, and reads the trail (%s)',
    async (language) => {
      const words = WORDS[language];
      const name = `lin.${language}`;
      const page = await suanpan.open({ language });
      await signIn(page, 'administrator');
      await expectFit(page, language, 'administrator-dashboard');
      await visit(page, '/users/create');
      await page.locator('input[name=name]').fill(name);
      await page.locator('input[name=displayName]').fill(MARKUP);
      await choose(page, language === 'zh' ? '所属区划' : 'Belongs to', words.chaoyang);
      await choose(page, language === 'zh' ? '角色' : 'Role', words.auditor);
      await expectFit(page, language, 'administrator-new-user');
      await page.getByRole('button', { name: words.create }).click();
      const first = await page.getByTestId('secret').inputValue();
      expect(await signInStatus(suanpan, name, first)).toBe(200);
      await page.getByTestId('secret-noted').click();
      await page.getByTestId('grant-auditor').waitFor();
      expect(await page.locator('main h1').innerText()).toBe(MARKUP);
      await expectFit(page, language, 'administrator-user');
      await page.getByRole('button', { name: words.reset }).click();
      await page.locator('[role=dialog] button[type=submit]').click();
      const second = await page.getByTestId('secret').inputValue();
      expect(await signInStatus(suanpan, name, first)).toBe(401);
      expect(await signInStatus(suanpan, name, second)).toBe(200);
      await page.getByTestId('secret-noted').click();
      await visit(page, '/audit-events');
      await page.getByTestId('event-details').first().waitFor();
      expect(await page.locator('main table').innerText()).toContain(words.recorded);
      await page.getByTestId('event-details').first().click();
      await page.locator('[role=dialog] dl').waitFor();
      await expectFit(page, language, 'administrator-event');
      expect(suanpan.faults()).toEqual([]);
    },
  );

  it.each(['zh', 'en'] as const)('keeps lists, districts, keys and the own account in order (%s)', async (language) => {
    const page = await suanpan.open({ language });
    await signIn(page, 'administrator');
    for (const screen of ['users', 'districts', 'districts/110105', 'api-keys', 'audit-events', 'account']) {
      await visit(page, `/${screen}`);
      await page.locator('main h1').first().waitFor();
      await expectFit(page, language, `administrator-${screen.replace('/', '-')}`);
    }
    expect(suanpan.faults()).toEqual([]);
  });

  it('cannot take the last administrator away, and is told why', async () => {
    const page = await suanpan.open();
    await signIn(page, 'administrator');
    await visit(page, '/users');
    await page.getByRole('link', { name: 'demo-admin', exact: true }).click();
    await page.getByTestId('grant-administrator').getByRole('button').click();
    await page.locator('[role=dialog] button[type=submit]').click();
    expect(await page.locator('[role=dialog] [role=alert]').innerText()).toContain('LAST_ADMINISTRATOR');
    await page.keyboard.press('Escape');
    await page.getByTestId('grant-administrator').waitFor();
    expect(suanpan.faults()).toEqual([]);
  });

  it('gives out a key that is shown once, and takes it back', async () => {
    const page = await suanpan.open();
    await signIn(page, 'administrator');
    await visit(page, '/api-keys?district=110105');
    await page.getByRole('button', { name: '新建密钥' }).click();
    await page.locator('[role=dialog] input[name=label]').fill('对账');
    await choose(page, '角色', '审计');
    await page.locator('[role=dialog] button[type=submit]').click();
    expect(await page.getByTestId('secret').inputValue()).toMatch(/^spk_/);
    await page.getByTestId('secret-noted').click();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.locator('[role=dialog] button[type=submit]').click();
    await page.getByText('已撤销').first().waitFor();
    expect(suanpan.faults()).toEqual([]);
  });
});
