import type { Owner, ReadingIssues } from './reading-issues';
import { quote } from './reading-issues';
import type { Row } from './row';

const TAG = /<\/?[a-z][^<>]{0,200}>/i;
const ENTITY = /&(?:nbsp|lt|gt|amp|quot|#\d{1,6});/i;

/** Whether a text may hold HTML at all; asked once a document, so that clean ones pay nothing a cell. */
export function mayHoldMarkup(text: string): boolean {
  return text.includes('<') || text.includes('&');
}

/** Reports cells that hold HTML tags or entities; the text is kept as printed. */
export function reportMarkup(issues: ReadingIssues, row: Row, owner: Owner): void {
  row.cells.forEach((text, cell) => {
    const found = TAG.exec(text) ?? ENTITY.exec(text);
    if (found) issues.add('HTML_IN_CELL', 'warning', row, cell, owner, '', { text: quote(found[0]) });
  });
}
