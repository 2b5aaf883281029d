import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Config } from '../../apps/api/src/config/config';
import { runService, type RunningService } from '../../apps/api/src/service/run-service';
import { testConfig } from '../api/with-api';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { withDatabase } from '../support/with-database';
import { findBrowser } from './find-browser';

const ROOT = join(__dirname, '../..');
const CONSOLE = join(ROOT, 'dist/apps/console');
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export type Role = 'administrator' | 'policy-editor' | 'approver' | 'department' | 'auditor';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh' | 'en';
}

/** The built console on a service of the suite's own, with the samples and demo accounts, and a browser before it. */
export interface Console {
  readonly address: string;
  readonly service: RunningService;
  /** A page of a context of its own: nobody is signed in. What fails in it fails the suite, see `faults`. */
  open(options?: PageOptions): Promise<Page>;
  /** What pages have complained of since the last look: exceptions, refused scripts and styles, broken requests. */
  faults(): string[];
}

/** Gives the suite that calls it the console as `npm start` serves it. It can be used once `beforeAll` has run. */
export function withConsole(changes: Partial<Config> = {}): Console {
  const database = withDatabase();
  let service: RunningService | undefined;
  let browser: Browser | undefined;
  let folder = '';
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    if (!existsSync(join(CONSOLE, 'index.html'))) {
      throw new Error('The console is not built: run "npm run build", or "npm test" without arguments.');
    }
    folder = await mkdtemp(join(tmpdir(), 'suanpan-browser-'));
    const config = testConfig({
      mongodbUri: database.uri,
      dataDir: join(folder, 'mongo'),
      rulesDir: join(ROOT, 'rules'),
      samplesDir: join(ROOT, 'samples'),
      consoleDir: CONSOLE,
      withSamples: true,
      runsJobs: true,
      port: 0,
      ...changes,
    });
    service = await runService(config, { engineArgv: TYPESCRIPT_ARGV });
    browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: QUIET });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const running = (): RunningService => {
    if (!service) throw new Error('The console is there once beforeAll has run.');
    return service;
  };
  return {
    get service() {
      return running();
    },
    get address() {
      return running().address;
    },
    faults: () => faults.splice(0),
    open: async ({ width = 1280, height = 800, language = 'zh' } = {}) => {
      if (!browser) throw new Error('The browser is there once beforeAll has run.');
      const context = await browser.newContext({
        viewport: { width, height },
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        acceptDownloads: true,
      });
      contexts.push(context);
      if (language === 'en')
        await context.addInitScript("localStorage.setItem('RaStore.locale', JSON.stringify('en'))");
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !EXPECTED.test(message.text())) faults.push(message.text());
      });
      await page.goto(`${running().address}/`);
      return page;
    },
  };
}

/** A refusal that a screen shows in words is told by the browser as well. */
const EXPECTED = /Failed to load resource: the server responded with a status of (?:4\d\d|503)|net::ERR_/;
