import { deviceOf } from './device';

const MOZILLA = 'Mozilla/5.0';

describe('the device of a session', () => {
  it.each([
    [
      'Chrome on Windows',
      `${MOZILLA} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36`,
      'Chrome',
      'Windows',
    ],
    [
      'Edge, which also says Chrome',
      `${MOZILLA} (Windows NT 10.0) Chrome/140.0.0.0 Safari/537.36 Edg/140.0`,
      'Edge',
      'Windows',
    ],
    [
      'Safari on a Mac',
      `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15`,
      'Safari',
      'macOS',
    ],
    ['Firefox on Linux', `${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox', 'Linux'],
    [
      'Android, which also says Linux',
      `${MOZILLA} (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36`,
      'Chrome',
      'Android',
    ],
  ])('is %s', (_, userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });

  it.each(['', 'suanpan-cli/1.0', 'curl/8.0'])('is no browser for "%s"', (userAgent) => {
    expect(deviceOf(userAgent)).toBeNull();
  });
});
