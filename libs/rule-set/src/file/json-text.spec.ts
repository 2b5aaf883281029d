import fc from 'fast-check';
import { parseJsonText } from '.';

describe('parseJsonText', () => {
  it.each<[string, string, unknown]>([
    ['an object', '{"a":{"b":[1,"x",null,true]}}', { a: { b: [1, 'x', null, true] } }],
    ['the same key in different objects', '[{"a":1},{"a":2,"b":{"a":3}}]', [{ a: 1 }, { a: 2, b: { a: 3 } }]],
    ['a value that repeats a key', '{"a":"a","b":["a","a"]}', { a: 'a', b: ['a', 'a'] }],
    ['brackets and quotes in text', '{"a":"{\\"a\\":[","b":"]}"}', { a: '{"a":[', b: ']}' }],
    ['a byte order mark', '\ufeff{}', {}],
  ])('reads %s', (_name, text, value) => {
    expect(parseJsonText(text)).toEqual({ value, issues: [] });
  });

  it.each([
    ['a key twice', '{"a":1,\n"a":2}', 'JSON_KEY_TWICE', 2],
    ['a key twice in other writing', '{"a":1,"\\u0061":2}', 'JSON_KEY_TWICE', 1],
    ['a key twice below', '[{"x":[{"a":1,\n\n"b":2,"a":3}]}]', 'JSON_KEY_TWICE', 3],
    ['__proto__', '{"__proto__":{"a":1}}', 'JSON_KEY_UNSAFE', 1],
    ['__proto__ in other writing', '{"\\u005f_proto__":1}', 'JSON_KEY_UNSAFE', 1],
    ['constructor', '{"a":{"constructor":1}}', 'JSON_KEY_UNSAFE', 1],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'JSON_TOO_DEEP', 1],
    ['100,000 levels', '{"a":'.repeat(100_000), 'JSON_TOO_DEEP', 1],
    ['text that ends', '{"a": "b', 'JSON_SYNTAX', undefined],
    ['a trailing comma', '{"a":1,}', 'JSON_SYNTAX', 1],
    ['nothing', '', 'JSON_SYNTAX', undefined],
    ['more than 2 MB', ' '.repeat(2 * 1024 * 1024 + 1), 'JSON_TOO_LARGE', undefined],
  ])('refuses %s', (_name, text, code, line) => {
    const { issues } = parseJsonText(text);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: 'error' });
    if (line !== undefined) expect(issues[0]?.at.line).toBe(line);
  });

  it('agrees with JSON.parse on every value that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        const { value: read, issues } = parseJsonText(text);
        if (issues.length === 0) expect(read).toEqual(JSON.parse(text));
        else expect(issues[0]?.code).toBe('JSON_KEY_UNSAFE');
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'a', '1', '"a"', '"a":', '\n', '\ud800');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(Array.isArray(parseJsonText(parts.join('')).issues)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
