import type { Grade, Kind } from '@app/form';
import type { InDistrict } from '../scope/scoped-collection';

/** Which revision a form stands at. Moved forward atomically, never back. */
export interface CurrentRevision {
  readonly revision: number;
  readonly contentHash: string;
  readonly savedAt: Date;
}

/** The rule-set version a score rests on. */
export interface RuleSetReference {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
}

/** What lists show, filter and sort of a form's newest evaluation; the sheet itself is in `evaluations`. */
export interface EvaluationSummary {
  readonly evaluationId: string;
  readonly formRevision: number;
  readonly ruleSet: RuleSetReference;
  /** Whether the rule set may call itself official; otherwise whatever shows the score says 示例. */
  readonly official: boolean;
  readonly total: string;
  readonly lowest: string;
  readonly highest: string;
  readonly grade: Grade | null;
  /** Declared total − total; null where no total is declared. */
  readonly gap: string | null;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** The codes of the findings, each once. */
  readonly findingCodes: readonly string[];
  readonly evaluatedAt: Date;
}

/** Approximate numbers and pinyin keys, kept only to sort by. */
export interface FormSortKeys {
  readonly project: string;
  readonly unit: string;
  readonly declaredTotal: number | null;
  readonly total: number | null;
  /** How far the declared total is from the computed one, in either direction. */
  readonly gap: number | null;
}

/** The head of a form: what identifies it, where it stands, and what lists need. Its content is in the revisions. */
export interface FormHead extends InDistrict {
  readonly formId: string;
  readonly year: number;
  readonly kind: Kind;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly projectName: string;
  /** `nameKey` of the project name. */
  readonly projectKey: string;
  /** Year, kind, unit and project key in one text; what a form is matched by. */
  readonly matchKey: string;
  /** 0, unless several forms share a match key: then they are told apart by counting. */
  readonly twin: number;
  readonly declared: { readonly total: string | null; readonly grade: Grade | null };
  /** Executed ÷ annual budget, exact or rounded half-up to 6 places; null where the form does not tell. */
  readonly executionRate: string | null;
  readonly sort: FormSortKeys;
  /** The hash of the content the head was made for; what a crash before the first revision leaves behind. */
  readonly reservedFor: string;
  /** Null until the first revision is in place: such a form is not there yet for anybody. */
  readonly current: CurrentRevision | null;
  readonly latest: EvaluationSummary | null;
}

/** One state of a form, never changed once written. */
export interface FormRevision extends InDistrict {
  readonly formId: string;
  /** 1, 2, 3 … without a gap. */
  readonly revision: number;
  readonly contentHash: string;
  /** Canonical JSON of the form without personal data: exactly the text whose hash `contentHash` is. */
  readonly content: string;
  /** The submitter's own name for this submission; one key stands for one submission in a district. */
  readonly clientKey?: string;
  readonly importId?: string;
  readonly savedAt: Date;
  readonly savedBy: string;
}

/** The persons a revision names, apart from its content so that they can be erased. */
export interface FormPersons extends InDistrict {
  readonly formId: string;
  readonly revision: number;
  readonly leader: string | null;
  readonly phone: string | null;
  readonly filledBy: string | null;
  readonly sectionHead: string | null;
  readonly fillerPhone: string | null;
  /** Printed cells of personal fields; a list, because a path such as `printed.filledBy` is no good as a key. */
  readonly cells: readonly { readonly path: string; readonly text: string }[];
}
