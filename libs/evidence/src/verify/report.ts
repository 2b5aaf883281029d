import type { Grade } from '@app/form';
import type { Issue } from '@app/kernel';

/** What a bundle is about, as it says itself; true only where everything is proved. */
export interface BundleSubject {
  readonly districtCode: string;
  readonly evaluationId: string;
  readonly formId: string;
  readonly formRevision: number;
  readonly projectName: string;
  /** The key of the rule set as people write it. */
  readonly ruleSet: string;
  readonly official: boolean;
  readonly calculationVersion: number;
  readonly total: string;
  readonly lowestTotal: string;
  readonly highestTotal: string;
  readonly grade: Grade | null;
  readonly evaluatedAt: string;
  readonly evaluatedBy: string;
}

/** What came of verifying a bundle. All three lists are in the order in which a reader asks. */
export interface BundleReport {
  /** Null where the file holds no bundle. */
  readonly subject: BundleSubject | null;
  /** What is wrong, each with its place: `at.line` of the file or `at.path` in the bundle. */
  readonly findings: readonly Issue[];
  /** What was proved; empty of whatever a finding touches. */
  readonly proved: readonly Issue[];
  /** What was not, and why. */
  readonly unproved: readonly Issue[];
}

export function finding(code: string, path: string, values: Issue['values'] = {}): Issue {
  return { code, severity: 'error', at: { path }, values: { ...values, path } };
}

export function proof(code: string, values: Issue['values'] = {}): Issue {
  return { code, severity: 'info', at: {}, values };
}

export function gap(code: string, values: Issue['values'] = {}): Issue {
  return { code, severity: 'warning', at: {}, values };
}
