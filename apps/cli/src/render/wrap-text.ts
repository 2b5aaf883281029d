import { charWidth, textWidth } from './text-width';

/** Signs that must not begin a line: they stay with the character before them. */
const CLOSING = /^[，。、；：？！）〕》」』】”’％%,.;:?!)\]]$/u;
/** Signs that must not end a line: they stay with the character behind them. */
const OPENING = /^[（〔《「『【“‘([]$/u;

/**
 * Breaks a text into lines of at most `width` columns: at blanks, and between Chinese characters, but never before a
 * closing sign. A word longer than a line is cut. Line breaks in the text stay.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (textWidth(line) + textWidth(piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const cut = cutPiece(piece, width);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** What must stay together: a word with the blanks behind it, or one wide character with the signs around it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let last = '';
  for (const char of text) {
    if (last !== '' && isBreak(last, char)) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
    last = char;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function isBreak(before: string, after: string): boolean {
  if (after === ' ' || CLOSING.test(after) || OPENING.test(before)) return false;
  return before === ' ' || charWidth(before) === 2 || charWidth(after) === 2;
}

function cutPiece(piece: string, width: number): string[] {
  if (textWidth(piece.trimEnd()) <= width) return [piece];
  const cut: string[] = [];
  let part = '';
  for (const char of piece) {
    if (part !== '' && textWidth(part) + charWidth(char) > width) {
      cut.push(part);
      part = '';
    }
    part += char;
  }
  return [...cut, part];
}
