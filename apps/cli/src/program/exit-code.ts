import type { Issue } from '@app/kernel';

/** What the program tells its caller. */
export const EXIT = {
  fine: 0,
  /** Issues or findings of severity error. */
  findings: 1,
  wrongUse: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function exitCodeFor(issues: readonly Pick<Issue, 'severity'>[]): ExitCode {
  return issues.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.fine;
}
