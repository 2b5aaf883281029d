import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintPairs } from '../spec-support/lint-pairs';
import { codesOf } from '../spec-support/linted';

const CATALOGUE = join(__dirname, '../../../kernel/src/catalogue/rule-set-lint.messages.ts');

describe.each(Object.entries(lintPairs))('lint of %s', (_area, pairs) => {
  describe.each(pairs.map((each) => [each.name, each] as const))(
    'finds %s',
    (_name, { code, wrong, right, beside = [] }) => {
      it('and nothing else, in the smallest rule set that has it', () => {
        const [ruleSet, ...others] = wrong;
        if (!ruleSet) throw new Error('a pair needs a rule set');
        const found = codesOf(ruleSet, ...others);
        expect(found).toContain(code);
        expect(found.filter((each) => each !== code && !beside.includes(each))).toEqual([]);
      });

      it('and nothing at all in the nearest one without it', () => {
        const [ruleSet, ...others] = right;
        if (!ruleSet) throw new Error('a pair needs a rule set');
        expect(codesOf(ruleSet, ...others)).toEqual([]);
      });
    },
  );
});

describe('every class of findings', () => {
  const paired = new Set(Object.values(lintPairs).flatMap((pairs) => pairs.map(({ code }) => code)));
  const codesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, code]) => code ?? '');

  it('that the catalogue of lint has a sentence for has its pair', () => {
    const codes = codesIn(readFileSync(CATALOGUE, 'utf8'), /^ {2}([A-Z][A-Z_]+): \{/gm);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !paired.has(code))).toEqual([]);
  });

  it('that lint can tell of has its pair', () => {
    const files = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
    const codes = files.flatMap((file) =>
      codesIn(readFileSync(join(__dirname, file), 'utf8'), /'([A-Z][A-Z]+_[A-Z_]+)'/g),
    );
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((code) => !paired.has(code))).toEqual([]);
  });
});
