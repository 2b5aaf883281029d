/** `error`: the form or draft cannot be used as it stands; `warning`: somebody should look; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Where an issue was found. Every field is optional; `form`, `row` and `cell` count from 0, `line` from 1.
 * `path` is a dotted path into the canonical form or a rule set, e.g. `funds.total.executionRate`
 * or `methods[2].points`.
 */
export interface Place {
  readonly form?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly line?: number;
  readonly path?: string;
  readonly file?: string;
}

/**
 * Something wrong or noteworthy in *data*: a form, a document, a draft rule set. Issues are collected, all at
 * once and in reading order, never thrown. `code` names a zh/en sentence in the catalogue; `values` fill it.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly values: Readonly<Record<string, string | number>>;
}

const ORDER: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Whether any issue is an error.
 *
 * @example
 * hasError([]) //=> false
 */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** For sorting: the graver issue first. */
export function bySeverity(a: Issue, b: Issue): number {
  return ORDER[b.severity] - ORDER[a.severity];
}
