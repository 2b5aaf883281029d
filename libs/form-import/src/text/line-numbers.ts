const LINE_FEED = '\n';

/**
 * Turns offsets into line numbers, only where an issue asks. It counts from the last answer on, so that questions in
 * reading order cost one pass over the text together.
 */
export class LineNumbers {
  private offset = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  /** The line on which the character at `offset` stands, from 1. */
  at(offset: number): number {
    if (offset >= this.offset) this.line += this.count(this.offset, offset);
    else this.line -= this.count(offset, this.offset);
    this.offset = offset;
    return this.line;
  }

  private count(from: number, to: number): number {
    let breaks = 0;
    for (let at = this.text.indexOf(LINE_FEED, from); at !== -1 && at < to; at = this.text.indexOf(LINE_FEED, at + 1)) {
      breaks += 1;
    }
    return breaks;
  }
}
