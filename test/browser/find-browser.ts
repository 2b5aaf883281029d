import { existsSync } from 'node:fs';

/** Where browsers are looked for, the quickest to start first. */
const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the journeys run in; null where there is none. */
export function findBrowser(): string | null {
  return PLACES.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * `describe` where there is a browser; elsewhere the suite is skipped and the run says so. On a machine that promises
 * one, its absence is a failure.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  const isPromised = ['CI', 'REQUIRE_BROWSER'].some((setting) => (process.env[setting] ?? '') !== '');
  if (findBrowser() !== null) describe(name, suite);
  else if (!isPromised) describe.skip(name, suite);
  else {
    throw new Error(
      'No browser was found. Install one: apt-get install --no-install-recommends chromium-headless-shell fonts-noto-cjk',
    );
  }
}
