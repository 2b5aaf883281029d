import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {
  canonicalJson,
  contentHash,
  contentHashOfText,
  NotHashableError,
  sha256Hex,
  type Hashable,
} from './canonical-json';

describe('canonicalJson', () => {
  it('agrees with an independent RFC 8785 writer on whatever may be hashed', () => {
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
    const { value } = fc.letrec<{ value: Hashable }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
    }));
    fc.assert(
      fc.property(value, (json) => {
        expect(canonicalJson(json)).toBe(canonicalize(json));
      }),
    );
  });

  it.each([
    ['a float', 0.5],
    ['an unsafe integer', 2 ** 53],
    ['a lone surrogate', '\ud800'],
    ['a hole in an array', [undefined]],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value } as unknown as Hashable)).toThrow(NotHashableError);
  });

  it('leaves out members without a value', () => {
    expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}');
  });
});

describe('contentHash', () => {
  it('is plain SHA-256 over type, schema version and canonical JSON', () => {
    expect(contentHash('form', 1, { b: '2', a: '1' })).toBe(sha256Hex('form\n1\n{"a":"1","b":"2"}'));
  });

  it('is the same from canonical text that is at hand', () => {
    const value = { b: '2', a: ['1'] };
    expect(contentHashOfText('form', 1, canonicalJson(value))).toBe(contentHash('form', 1, value));
  });

  it('differs between types and schema versions of the same content', () => {
    const hashes = [contentHash('form', 1, {}), contentHash('form', 2, {}), contentHash('sheet', 1, {})];
    expect(new Set(hashes).size).toBe(3);
  });
});
