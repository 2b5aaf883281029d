import { scanJson } from './scan-json';

const LIMITS = { depth: 4, objects: 5, keys: 3 };

describe('scanJson', () => {
  it.each([
    ['an object', '{"a": [1, -2.5e3, true, false, null, "x\\"}"]}'],
    ['the same key in two objects', '[{"a": 1}, {"a": 2}]'],
    ['the same text as key and as value', '{"a": "a"}'],
    ['empty brackets', '[{}, []]'],
  ])('passes %s', (_case, text) => {
    expect(scanJson(text, LIMITS)).toBeNull();
  });

  it.each([
    ['a doubled key', '{"a": 1, "a": 2}', 'DOCUMENT_JSON_KEY_TWICE', 9],
    ['a key doubled through an escape', '{"a": 1, "\\u0061": 2}', 'DOCUMENT_JSON_KEY_TWICE', 9],
    ['an open bracket', '{"a": [1, 2', 'DOCUMENT_JSON_CUT_OFF', 11],
    ['an open string', '{"a": "b', 'DOCUMENT_JSON_CUT_OFF', 8],
    ['half a word at the end', '[true, fal', 'DOCUMENT_JSON_CUT_OFF', 7],
    ['a missing colon', '{"a" 1}', 'DOCUMENT_JSON_INVALID', 5],
    ['a missing comma', '[1 2]', 'DOCUMENT_JSON_INVALID', 3],
    ['brackets that do not match', '[1}', 'DOCUMENT_JSON_INVALID', 2],
    ['an unknown word', '[yes]', 'DOCUMENT_JSON_INVALID', 1],
    ['something behind the end', '{} {}', 'DOCUMENT_JSON_INVALID', 3],
    ['too deep a nesting', '[[[[[1]]]]]', 'DOCUMENT_JSON_TOO_DEEP', 4],
    ['too many objects', '[{},{},{},{},{},{}]', 'DOCUMENT_JSON_TOO_LARGE', 16],
    ['too many keys in one object', '{"a":1,"b":1,"c":1,"d":1}', 'DOCUMENT_JSON_TOO_LARGE', 19],
  ])('finds %s', (_case, text, code, offset) => {
    expect(scanJson(text, LIMITS)).toMatchObject({ code, offset });
  });
});
