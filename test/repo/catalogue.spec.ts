import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@app/kernel';
import { codesIn, definedCodes, readCodes, type CodeUse } from './codes';

/** English may name what a form prints, such as 总分 or 优, but holds no Chinese clause. */
const CHINESE_CLAUSE = /[，。；：？！]|\p{Script=Han}{7,}/u;
/** Chinese may name a command or a setting, but holds no English clause. */
const ENGLISH_CLAUSE = /(?:\b[A-Za-z]+[ ,]+){4}[A-Za-z]+/;

function placeholders(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

describe('the catalogue', () => {
  const entries = Object.entries(catalogue);
  let uses: readonly CodeUse[] = [];
  beforeAll(async () => {
    uses = await readCodes();
  });

  it('has a sentence for every code that an issue or an error is given', () => {
    const missing = uses.filter(({ code, isRaised }) => isRaised && !Object.hasOwn(catalogue, code));
    expect(missing.map(({ code, file }) => `${code} in ${file}`)).toEqual([]);
  });

  it('states each code once, since a later file would silently take the place of an earlier one', () => {
    const folder = join(__dirname, '../../libs/kernel/src/catalogue');
    const files = readdirSync(folder).filter((file) => file.endsWith('.messages.ts'));
    const codes = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]*): \{/gm)].map((match) => match[1]),
    );
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes).toHaveLength(entries.length);
  });

  it('has no code that nothing uses', () => {
    const used = new Set(uses.map(({ code }) => code));
    expect(entries.map(([code]) => code).filter((code) => !used.has(code))).toEqual([]);
  });

  it('defines each code in one place', async () => {
    const defined = await definedCodes();
    expect(defined.filter((code, index) => defined.indexOf(code) !== index)).toEqual([]);
    expect([...defined].sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('fills the same values into both sentences of a code', () => {
    const differing = entries.filter(([, { zh, en }]) => placeholders(zh).join() !== placeholders(en).join());
    expect(differing.map(([code]) => code)).toEqual([]);
  });

  it('says each in Chinese and in English', () => {
    const isChinese = (text: string) => /\p{Script=Han}/u.test(text) && !ENGLISH_CLAUSE.test(text);
    const isEnglish = (text: string) => /[a-z]/.test(text) && !CHINESE_CLAUSE.test(text);
    expect(entries.filter(([, { zh }]) => !isChinese(zh)).map(([code]) => code)).toEqual([]);
    expect(entries.filter(([, { en }]) => !isEnglish(en)).map(([code]) => code)).toEqual([]);
  });

  it('gives an HTTP status only where there is one', () => {
    const wrong = entries.filter(([, { status }]) => status !== undefined && (status < 400 || status > 599));
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});

describe('the search for codes', () => {
  it.each([
    ['the code of an issue', `const a = { code: 'SOME_CODE', severity: 'error' };`, true],
    ['either code of a choice', `const a = { code: b ? 'SOME_CODE' : c };`, true],
    ['the code of an error', `class A extends SuanpanError { constructor() { super('SOME_CODE', {}); } }`, true],
    ['a code in a type', `type A = 'SOME_CODE' | 'b';`, false],
    ['a value beside a code', `const a = { code: b({ name: 'SOME_CODE' }) };`, false],
    ['a later argument of super', `class A extends B { constructor() { super(b, 'SOME_CODE'); } }`, false],
  ])('tells whether a text is raised: %s', (_name, text, isRaised) => {
    expect(codesIn('a.ts', text)).toEqual([{ code: 'SOME_CODE', file: 'a.ts', isRaised }]);
  });
});
