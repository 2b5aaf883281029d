import { mkdir, rm, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { withApi } from './with-api';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(2_000))});`;

describe('a service with a built console', () => {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-console-'));
  beforeAll(async () => {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>算盘</title>');
    await writeFile(join(folder, 'assets/index-abc.js'), SCRIPT);
    await writeFile(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(SCRIPT));
    await writeFile(join(folder, 'secret.txt'), 'not to be served');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const api = withApi({ consoleDir: folder });

  it('serves its page at the root, to be asked for again each time', async () => {
    const { status, headers, text } = await api.get('/', { token: null });
    expect(status).toBe(200);
    expect(String(headers['content-type'])).toContain('text/html');
    expect(headers['cache-control']).toBe('no-cache');
    expect(text).toContain('算盘');
  });

  it('serves its files for good, since their names change with them', async () => {
    const { status, headers, text } = await api.get('/assets/index-abc.js', { token: null });
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(String(headers['content-type'])).toContain('javascript');
    expect(text).toBe(SCRIPT);
  });

  it('hands out what was compressed when it was built to who can read that', async () => {
    const { headers } = await api.get('/assets/index-abc.js', { token: null, headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBe('br');
    expect(String(headers['content-type'])).toContain('javascript');
  });

  it('lets no page run a script that stands in it, or load anything from elsewhere', async () => {
    const policy = String((await api.get('/', { token: null })).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it.each([
    ['a file beside the page', '/secret.txt'],
    ['a way out of its folder', '/assets/../secret.txt'],
    ['a hidden way out of its folder', '/assets/%2e%2e/secret.txt'],
    ['a way out in one piece', '/assets/..%2fsecret.txt'],
    ['a file that is not there', '/assets/nothing.js'],
    ['the folder itself', '/assets/'],
  ])('does not serve %s', async (_name, path) => {
    const { status, text } = await api.get(path, { token: null });
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('not to be served');
  });
});

describe('a service without a console', () => {
  const api = withApi({ consoleDir: join(tmpdir(), 'suanpan-no-such-console') });

  it('says in both languages how to build it', async () => {
    const { status, text } = await api.get('/', { token: null });
    expect(status).toBe(200);
    expect(text).toContain('npm run build');
    expect(text).toContain('管理界面还没有构建');
    expect(text).toContain('has not been built');
    expect(text).not.toContain('<script');
  });
});
