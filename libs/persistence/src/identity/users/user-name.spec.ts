import { foldUserName, readUserName } from './user-name';

describe('readUserName', () => {
  it.each([
    ['a plain name', 'li.ming', 'li.ming'],
    ['capital letters, in lower case', 'Li.Ming', 'li.ming'],
    ['full-width letters, in their plain form', 'ＡＤＭＩＮ０１', 'admin01'],
    ['a Chinese name', '李明', '李明'],
    ['a Chinese name with digits and letters', '财政局-a01', '财政局-a01'],
    ['white space around it, without it', '  li_ming ', 'li_ming'],
  ])('takes %s', (_, text, name) => {
    expect(readUserName(text)).toMatchObject({ name });
  });

  it.each([
    ['a Cyrillic letter that looks Latin', 'аdmin', 'USER_NAME_CHARACTERS', { codePoint: 'U+0430' }],
    ['a Greek letter that looks Latin', 'αdmin', 'USER_NAME_CHARACTERS', { codePoint: 'U+03B1' }],
    ['an accented letter', 'ádmin', 'USER_NAME_CHARACTERS', { codePoint: 'U+00E1' }],
    ['a letter with a combining mark', 'ad\u0323min', 'USER_NAME_CHARACTERS', { codePoint: 'U+1E0D' }],
    ['a space of no width', 'ad\u200bmin', 'USER_NAME_CHARACTERS', { codePoint: 'U+200B' }],
    ['a mark that turns the direction', 'ad\u202emin', 'USER_NAME_CHARACTERS', { codePoint: 'U+202E' }],
    ['a space inside', 'ad min', 'USER_NAME_CHARACTERS', { codePoint: 'U+0020' }],
    ['a letter beyond the basic plane', 'ad\u{1d552}\u{1f600}', 'USER_NAME_CHARACTERS', { codePoint: 'U+1F600' }],
    ['a mark at its edge', 'admin.', 'USER_NAME_EDGE', {}],
    ['a single character', 'a', 'USER_NAME_LENGTH', {}],
    ['nothing', '', 'USER_NAME_LENGTH', {}],
    ['41 characters', 'a'.repeat(41), 'USER_NAME_LENGTH', {}],
    ['a million characters', 'a'.repeat(1_000_000), 'USER_NAME_LENGTH', {}],
  ])('refuses %s', (_, text, code, values) => {
    expect(readUserName(text)).toMatchObject({ issue: { code, values } });
  });

  it.each([
    ['0 and o', 'user0', 'usero'],
    ['1 and l', 'admin1', 'adminl'],
    ['rn and m', 'adrnin', 'admin'],
    ['vv and w', 'vvang', 'wang'],
    ['〇 and o', '〇k', 'ok'],
    ['一 and -', '王一二', '王-二'],
  ])('sees that names with %s look the same', (_, a, b) => {
    const [one, other] = [readUserName(a), readUserName(b)];
    expect(one).toHaveProperty('skeleton');
    expect('skeleton' in one && one.skeleton).toBe('skeleton' in other && other.skeleton);
  });

  it('tells other names apart', () => {
    const skeletons = ['li.ming', 'li-ming', 'liming', 'lining', '李明', '李民'].map((name) => readUserName(name));
    expect(new Set(skeletons.map((reading) => 'skeleton' in reading && reading.skeleton)).size).toBe(6);
  });
});

describe('foldUserName', () => {
  it('does not read a text that is too long to be a name', () => {
    expect(foldUserName('\ufdfa'.repeat(201))).toBeNull();
  });
});
