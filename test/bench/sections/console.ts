import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runService } from '../../../apps/api/src/service/run-service';
import { testConfig } from '../../api/with-api';
import { findBrowser } from '../../browser/find-browser';
import { TYPESCRIPT_ARGV } from '../../support/typescript-argv';
import { fact, type Figure } from '../report';

const ROOT = join(__dirname, '../../..');
const CONSOLE = join(ROOT, 'dist/apps/console');
const LOADS = 5;

/** What the console weighs, and how soon its first screen stands in a browser on this machine. */
export async function consoleFigures(): Promise<Figure[]> {
  if (!existsSync(join(CONSOLE, 'index.html'))) return [fact('console', 'not built: npm run build')];
  return [...(await sizes()), ...(await firstLoad())];
}

async function sizes(): Promise<Figure[]> {
  const page = await readFile(join(CONSOLE, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const all = (await readdir(join(CONSOLE, 'assets'))).filter((name) => name.endsWith('.js'));
  const onFirst = await total(first);
  return [
    fact('console: scripts of the first screen, brotli', kilobytes(onFirst.compressed)),
    fact('console: scripts of the first screen, plain', kilobytes(onFirst.plain)),
    fact('console: all scripts, brotli', kilobytes((await total(all.map((name) => `assets/${name}`))).compressed)),
  ];
}

async function total(paths: readonly string[]): Promise<{ readonly plain: number; readonly compressed: number }> {
  const sizeOf = async (path: string) => (await stat(join(CONSOLE, path)).catch(() => null))?.size ?? null;
  const files = await Promise.all(
    paths.map(async (path) => {
      const plain = (await sizeOf(path)) ?? 0;
      return { plain, compressed: (await sizeOf(`${path}.br`)) ?? plain };
    }),
  );
  return {
    plain: files.reduce((sum, { plain }) => sum + plain, 0),
    compressed: files.reduce((sum, { compressed }) => sum + compressed, 0),
  };
}

async function firstLoad(): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [fact('console: first load', 'no browser found')];
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-bench-console-'));
  const config = testConfig({ dataDir: join(folder, 'mongo'), consoleDir: CONSOLE, port: 0 });
  const service = await runService(config, { engineArgv: TYPESCRIPT_ARGV });
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-dev-shm-usage'] });
  try {
    const times: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      // A context of its own each time: nothing of the load before is in a cache.
      const context = await browser.newContext();
      const page = await context.newPage();
      const startedAt = performance.now();
      await page.goto(service.address);
      await page.locator('input[name=name]').waitFor();
      times.push(performance.now() - startedAt);
      await context.close();
    }
    const median = times.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? 0;
    return [fact('console: sign-in page stands, nothing cached', `${median.toFixed(0)} ms`)];
  } finally {
    await browser.close();
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
