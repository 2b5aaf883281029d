import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '@app/kernel';
import { jsonOf, ROOT, suanpan } from './memory-io';

interface Checked {
  readonly ruleSets: readonly { readonly key: string; readonly official: boolean | null; readonly errors: number }[];
  readonly issues: readonly Issue[];
}

const SHIPPED = 'rules/110106/2020/project.v1.json';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A copy of a shipped rule set, changed. */
async function copyWith(change: (text: string) => string | Uint8Array, name = 'mine.json'): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, change(await readFile(join(ROOT, SHIPPED), 'utf8')));
  return path;
}

describe('suanpan check', () => {
  it.each([
    ['a folder', ['rules'], 6],
    ['a file', [SHIPPED], 1],
    ['a key with its version', ['110106/2020/v1'], 1],
    ['a key with kind and version', ['110106/2020/project.v1'], 1],
    ['a key without a version', ['110106/2020'], 1],
    ['several of them, each once', [SHIPPED, '510403/2020/v1', '510403/2020'], 2],
  ])('finds no error in the shipped rule sets, given %s', async (_name, given, count) => {
    const answer = await suanpan(['check', ...given, '--json']);
    const { ruleSets, issues } = jsonOf<Checked>(answer);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ruleSets.length).toBeGreaterThanOrEqual(count);
    expect(answer.code).toBe(0);
  });

  it('tells official from illustrative sets, and how much is in them', async () => {
    const { out } = await suanpan(['check', '510000/2023/v1', '110106/2020/v1'], { columns: 200 });
    expect(out).toMatch(/510000\/2023\/project\.v1 {2}四川省[^【]*方法 \d+、检查 \d+、整表算例 \d+/);
    expect(out).toMatch(/110106\/2020\/project\.v1 {2}[^\n]*【示例】/);
  });

  it('speaks English', async () => {
    const { code, out } = await suanpan(['check', SHIPPED, '--lang', 'en'], { columns: 200 });
    expect(code).toBe(0);
    expect(out).toMatch(/\[illustrative\] {2}\d+ methods, \d+ checks, \d+ whole-form examples/);
  });

  it('finds the bases of a file of any name and place', async () => {
    const path = await copyWith((text) => text.replace('"version": 1,', '"version": 2,'));
    expect((await suanpan(['check', path])).code).toBe(0);
  });

  it.each<[string, (text: string) => string | Uint8Array, string]>([
    ['text that is no JSON', () => '{ "schemaVersion": 1, ', 'JSON_SYNTAX'],
    ['an empty file', () => '', 'JSON_SYNTAX'],
    ['a file in another encoding', () => new Uint8Array([0xcb, 0xc4, 0xb4, 0xa8]), 'RULE_FILE_NOT_UTF8'],
    ['a file far too large', () => ' '.repeat(3 * 1024 * 1024), 'JSON_TOO_LARGE'],
    ['another shape', (text) => text.replace('"year": 2020', '"year": "2020"'), 'SHAPE_TYPE'],
    ['a base that does not exist', (text) => text.replace(/("extends":[^}]*"version": )1/, '$19'), 'BASE_UNKNOWN'],
  ])('ends with 1 and names the file: %s', async (_name, change, code) => {
    const path = await copyWith(change);
    const answer = await suanpan(['check', path, '--json']);
    const { issues } = jsonOf<Checked>(answer);
    expect(answer.code).toBe(1);
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect((await suanpan(['check', path])).out).toContain('【错误】');
  });

  it('reports an example that gives something else', async () => {
    const path = await copyWith((text) => text.replace(/("expect":\s*\{\s*"total": )"[^"]*"/, '$1"12.34"'));
    const answer = await suanpan(['check', path, '--json']);
    expect(answer.code).toBe(1);
    expect(jsonOf<Checked>(answer).issues.map(({ code, values }) => [code, values['expected']])).toContainEqual([
      'EXAMPLE_DIFFERS',
      '12.34',
    ]);
  });

  it('checks what is sound in a folder and names what is broken', async () => {
    await copyWith((text) => text, '110106/2020/project.v1.json');
    await copyWith(() => '{', '110106/2020/project.v2.json');
    const answer = await suanpan(['check', folder, '--json']);
    const { ruleSets, issues } = jsonOf<Checked>(answer);
    expect(answer.code).toBe(1);
    expect(ruleSets.map(({ key }) => key)).toEqual(['110106/2020/project.v1']);
    expect(issues[0]).toMatchObject({ code: 'JSON_SYNTAX', at: { file: '110106/2020/project.v2.json' } });
  });

  it('does not check the shipped rule set in the place of a broken one', async () => {
    await copyWith(() => '{', '110106/2020/project.v1.json');
    const { ruleSets } = jsonOf<Checked>(await suanpan(['check', folder, '--json']));
    expect(ruleSets).toEqual([]);
  });
});
