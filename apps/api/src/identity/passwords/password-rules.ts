import type { Issue } from '@app/kernel';

const SHORTEST = 8;
const LONGEST = 128;
/** No code point takes more than two code units, and folding what is longer than a password may be is a waste. */
const LONGEST_UNITS = LONGEST * 2;

/** What everybody tries first. */
const COMMON = new Set(
  [
    '12345678 123456789 1234567890 87654321 11111111 88888888 66666666 password password1 passw0rd p@ssw0rd',
    'qwertyui qwerty123 1qaz2wsx 1q2w3e4r abcd1234 abc12345 admin123 admin888 administrator welcome1 iloveyou',
    'woaini1314 5201314520 a1234567 aa123456 suanpan1 suanpan123 caizheng123',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Brings a password into the one form in which it is hashed (NFKC), so that it is the same from every keyboard.
 *
 * @returns null when it is no password by its length; a text of any length is refused in the same short time
 */
export function foldPassword(text: string): string | null {
  if (text.length > LONGEST_UNITS) return null;
  const length = [...text].length;
  return length < SHORTEST || length > LONGEST ? null : text.normalize('NFKC');
}

export type NewPasswordReading = { readonly password: string } | { readonly issue: Pick<Issue, 'code' | 'values'> };

/** Reads a password that somebody chooses: long enough, and none that is guessed at once. */
export function readNewPassword(text: string, userName: string): NewPasswordReading {
  const password = foldPassword(text);
  if (password === null)
    return { issue: { code: 'PASSWORD_LENGTH', values: { shortest: SHORTEST, longest: LONGEST } } };
  return isSimple(password.toLowerCase(), userName)
    ? { issue: { code: 'PASSWORD_TOO_SIMPLE', values: {} } }
    : { password };
}

function isSimple(password: string, userName: string): boolean {
  const isRepeated = new Set(password).size < 4;
  const holdsName = userName.length >= 3 && password.includes(userName) && password.length < userName.length + 8;
  return isRepeated || holdsName || COMMON.has(password);
}
