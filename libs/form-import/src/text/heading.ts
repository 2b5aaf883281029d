import { squeeze } from './labels';
import { toHalfWidth } from './printed-number';

/** Title and year printed above a form. */
export interface Heading {
  readonly title: string | null;
  readonly yearPrinted: string | null;
}

const NO_HEADING: Heading = { title: null, yearPrinted: null };
const LONGEST_TITLE = 60;
const TITLE_END = '自评表';
const YEAR_IN_BRACKETS = /[(（](\d{4})年度?[)）]/;
const SECTION_HEADING = /^(?:附件|附表|附[:：\d]|[一二三四五六七八九十百\d]+[、.．])/;

/** Collects the lines between two forms; the last title and year before a form are its own. */
export class HeadingReader {
  private heading: Heading = NO_HEADING;

  /** Takes a trimmed line; false where it is no part of a heading. */
  take(line: string): boolean {
    if (line.length > LONGEST_TITLE) return false;
    const label = toHalfWidth(squeeze(line));
    const year = YEAR_IN_BRACKETS.exec(label);
    const rest = year ? label.replace(year[0], '') : label;
    const titled = rest.endsWith(TITLE_END) && !SECTION_HEADING.test(rest);
    if (!titled && !(year && rest === '')) return false;
    this.heading = {
      title: titled ? titleText(line) : this.heading.title,
      yearPrinted: year?.[1] ?? (titled ? null : this.heading.yearPrinted),
    };
    return true;
  }

  /** The heading of the form that starts now. */
  finish(): Heading {
    const { heading } = this;
    this.heading = NO_HEADING;
    return heading;
  }
}

/** Whether a cell or line is the title of a form. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && squeeze(text).includes(TITLE_END) && new HeadingReader().take(text);
}

/** The title as printed, without the year that may stand behind it on the same line. */
function titleText(line: string): string {
  return line.slice(0, line.indexOf('表', line.lastIndexOf('评')) + 1).trim();
}
