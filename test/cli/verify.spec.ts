import { writeBundle, type BundleReport } from '@app/evidence';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBundle, KEY } from '../evidence/a-bundle';
import { jsonOf, suanpan } from './memory-io';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-verify-'));
  file = writeBundle(await aBundle());
  await writeFile(join(folder, 'good.json'), file);
  await writeFile(join(folder, 'altered.json'), file.replace('"total": "99"', '"total": "95"'));
  await writeFile(join(folder, 'cut.json'), file.slice(0, 500));
  await writeFile(join(folder, 'key.pem'), KEY.publicKey.pem);
  await writeFile(join(folder, 'other.pem'), 'no key');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verify = (...argv: readonly string[]) => suanpan(['verify', ...argv], { folder });

describe('suanpan verify', () => {
  it.each([
    ['zh', ['证据成立。', '已证明', '未证明', '逐字相同的计分表', '属实']],
    ['en', ['The evidence holds.', 'Proved', 'Not proved', 'the same', 'true']],
  ])('says in words what is proved and what is not: %s', async (language, parts) => {
    const { code, out, error } = await verify('good.json', '--key', 'key.pem', '--lang', language);
    expect([code, error]).toEqual([0, '']);
    for (const part of parts) expect(out.replace(/\n\s*/g, language === 'en' ? ' ' : '')).toContain(part);
  });

  it('without a key from elsewhere says that the origin is not proved', async () => {
    const { code, out } = await verify('good.json');
    expect(code).toBe(0);
    expect(out).toContain('证据自身一致');
    expect(out).toContain('--key');
  });

  it.each([
    ['altered', 'altered.json', '“sheet.'],
    ['cut off', 'cut.json', '行起不是正确的 JSON'],
  ])('ends with 1 and says where a file was %s', async (_name, name, part) => {
    const { code, out } = await verify(name, '--key', 'key.pem');
    expect(code).toBe(1);
    expect(out.replace(/\n\s*/g, '')).toContain(part);
    expect(out).toContain('证据不成立');
  });

  it('reads standard input and writes JSON', async () => {
    const answer = await suanpan(['verify', '-', '--json', '--lang', 'en'], { folder, stdin: Buffer.from(file) });
    const report = jsonOf<BundleReport & { proved: { message: string }[] }>(answer);
    expect(report).toMatchObject({ findings: [], subject: { total: '99' } });
    expect(report.proved[0]?.message).toContain('revision 2');
  });

  it.each([
    ['no file', [], '缺少参数 file'],
    ['a file that is missing', ['nowhere.json'], '找不到文件'],
    ['a key file that is missing', ['good.json', '--key', 'nowhere.pem'], '找不到文件'],
    ['a key file without a key', ['good.json', '--key', 'other.pem'], '没有 Ed25519 公钥'],
  ])('ends with 2 and says what to do: %s', async (_name, argv, part) => {
    const { code, error } = await verify(...argv);
    expect(error).toContain(part);
    expect(code).toBe(2);
  });
});
