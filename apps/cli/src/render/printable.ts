/** Control characters and signs that turn the direction of writing: a document must not steer the terminal. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text of a document made safe to show: one line, no control characters. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}
