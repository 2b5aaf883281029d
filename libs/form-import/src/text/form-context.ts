import type { ReadingIssues } from './reading-issues';

/** What the readers of one form share. */
export interface FormContext {
  readonly issues: ReadingIssues;
  /** Whether the document may hold HTML. */
  readonly markup: boolean;
}
