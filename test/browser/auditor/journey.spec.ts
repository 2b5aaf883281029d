import { verifyBundle } from '@app/evidence';
import { download } from '../downloads';
import { describeInBrowser } from '../find-browser';
import { expectFit } from '../is-fit';
import { signIn, visit } from '../steps';
import { until } from '../until';
import { withConsole } from '../with-console';

const WORDS = {
  zh: {
    ask: '请求复核',
    replay: '重放',
    evidence: '下载证据包',
    identical: '一致',
    xlsx: '下载 XLSX',
    csv: '下载 CSV',
  },
  en: {
    ask: 'Ask for it',
    replay: 'Replay',
    evidence: 'Evidence bundle',
    identical: 'Identical',
    xlsx: 'Download XLSX',
    csv: 'Download CSV',
  },
} as const;

describeInBrowser('an auditor', () => {
  const suanpan = withConsole({ runsJobs: true });

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    const words = WORDS[language];

    it('finds a score, reads it line by line, replays it, and takes the evidence along', async () => {
      const page = await suanpan.open({ language });
      await signIn(page, 'auditor');
      await page.getByTestId('work-list').waitFor();
      await expectFit(page, language, 'auditor-dashboard');
      await visit(page, '/evaluations?district=110105&year=2022');
      await page.locator('tr[data-id]').first().waitFor();
      await expectFit(page, language, 'auditor-evaluations');
      await page.locator('tr[data-id] a').first().click();
      await page.getByTestId('sheet-total').waitFor();
      const line = page.locator('[data-line="execution"] button');
      await line.click();
      expect(await line.getAttribute('aria-expanded')).toBe('true');
      await page.getByText('execution.proportional').waitFor();
      await expectFit(page, language, 'auditor-sheet');
      await page.getByRole('button', { name: words.ask }).click();
      await page.getByTestId('second-opinion').waitFor();
      expect(await page.getByTestId('second-opinion').getAttribute('class')).toContain('Success');
      const bundle = await download(page, page.getByRole('button', { name: words.evidence }));
      expect(bundle.name).toMatch(/\.json$/);
      const { findings, proved } = verifyBundle(bundle.content, null);
      expect(findings).toEqual([]);
      expect(proved.length).toBeGreaterThan(0);
      await page.getByRole('link', { name: words.replay, exact: true }).last().click();
      await page.getByTestId('replay').click();
      expect(await page.getByTestId('verdict').innerText()).toContain(words.identical);
      await expectFit(page, language, 'auditor-replay');
      expect(suanpan.faults()).toEqual([]);
    });

    it('reads the discrepancy report, narrows it by a finding, and takes it along', async () => {
      const page = await suanpan.open({ language });
      await signIn(page, 'auditor');
      await visit(page, '/discrepancies?district=110105&year=2022');
      await page.locator('tr[data-id]').first().waitFor();
      const all = await page.locator('tr[data-id]').count();
      await page.locator('tr[data-id] button').first().click();
      await expectFit(page, language, 'auditor-discrepancies');
      await page.locator('button[data-code]').first().click();
      await until(page, `document.querySelectorAll('tr[data-id]').length < ${all}`);
      const workbook = await download(page, page.getByRole('button', { name: words.xlsx }));
      expect(workbook.content.subarray(0, 2).toString()).toBe('PK');
      const text = await download(page, page.getByRole('button', { name: words.csv }));
      expect(text.content.toString().split('\n').length).toBeGreaterThan(all);
      expect(suanpan.faults()).toEqual([]);
    });

    it('verifies the chain, and sees calculations and alerts', async () => {
      const page = await suanpan.open({ language });
      await signIn(page, 'auditor');
      await visit(page, '/chain?district=110105&year=2022');
      await page.getByTestId('verify').click();
      await page.getByTestId('chain-verdict').waitFor();
      expect(await page.getByTestId('chain-verdict').getAttribute('class')).toContain('Success');
      await expectFit(page, language, 'auditor-chain');
      for (const screen of ['calculation-changes', 'alerts', 'replays', 'replays/create']) {
        await visit(page, `/${screen}`);
        await page.locator('main h1').first().waitFor();
        await expectFit(page, language, `auditor-${screen.replace('/', '-')}`);
      }
      expect(suanpan.faults()).toEqual([]);
    });
  });

  it('replays a whole year, and finds the report again after a reload', async () => {
    const page = await suanpan.open();
    await signIn(page, 'auditor');
    await visit(page, '/replays/create?district=110105&year=2022');
    await page.getByTestId('start-replay').click();
    await page.waitForURL(/replays\/.*\/show/);
    await page.reload();
    await page.getByTestId('all-identical').waitFor({ timeout: 60_000 });
    const report = await download(page, page.getByRole('button', { name: '下载 JSON' }));
    expect(report.content.length).toBeGreaterThan(2);
    await expectFit(page, 'zh', 'auditor-replay-report');
    expect(suanpan.faults()).toEqual([]);
  });

  it('picks rules as they were known on a day before any were published', async () => {
    const page = await suanpan.open();
    await signIn(page, 'auditor');
    await visit(page, '/evaluations?district=110105&year=2022');
    await page.locator('tr[data-id] a').first().click();
    await page.getByTestId('sheet-total').waitFor();
    const id = /evaluations\/([^/]+)\/show/.exec(page.url())?.[1] ?? '';
    await visit(page, `/evaluations/${id}/replay?rules=known&policy=2022&on=2001-01-01`);
    await page.getByTestId('replay').click();
    expect(await page.getByTestId('verdict').innerText()).toContain('无法重放');
    await page.reload();
    await page.getByTestId('applies').waitFor();
    expect(await page.locator('input[name=on]').inputValue()).toBe('2001-01-01');
    expect(suanpan.faults()).toEqual([]);
  });

  it('loses nothing while the network is gone', async () => {
    const page = await suanpan.open();
    await signIn(page, 'auditor');
    await visit(page, '/evaluations?district=110105&year=2022');
    await page.locator('tr[data-id]').first().waitFor();
    await page.context().setOffline(true);
    await page.locator('input[name=q]').fill('照明');
    await page.getByText('连接不上服务器').first().waitFor();
    expect(await page.locator('input[name=q]').inputValue()).toBe('照明');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重新连接' }).click();
    await until(page, "[...document.querySelectorAll('tr[data-id]')].every((row) => row.innerText.includes('照明'))");
    suanpan.faults();
  });
});
