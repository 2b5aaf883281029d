import { en } from './en';
import { zh } from './zh';

type Tree = { readonly [key: string]: string | Tree };

/** Chinese may name a product or a format, but holds no English clause. */
const ENGLISH_CLAUSE = /(?:\b[A-Za-z]{2,}[ ,]+){3}[A-Za-z]+/;

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const holes = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort().join(' ');

describe('the texts of the console', () => {
  const chinese = leaves(zh as unknown as Tree);
  const english = new Map(leaves(en as unknown as Tree));

  it('have the same keys in both languages', () => {
    expect(chinese.length).toBeGreaterThan(200);
    expect(chinese.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it('fill the same values into both', () => {
    const differing = chinese.filter(([key, text]) => holes(text) !== holes(english.get(key) ?? ''));
    // Plurals and orders of react-admin's own sentences need not name everything.
    expect(differing.map(([key]) => key).filter((key) => !key.startsWith('ra.'))).toEqual([]);
  });

  it('are Chinese in Chinese and English in English', () => {
    const texts = chinese.filter(([, text]) => text.replace(/%\{\w+\}/g, '').trim() !== '');
    expect(texts.filter(([, text]) => ENGLISH_CLAUSE.test(text)).map(([key]) => key)).toEqual([]);
    expect([...english].filter(([, text]) => /\p{Script=Han}{7,}/u.test(text)).map(([key]) => key)).toEqual([]);
  });
});
