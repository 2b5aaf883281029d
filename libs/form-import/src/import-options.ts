import type { Kind, SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';

/** What a document may measure at most; whatever is larger is refused with a reason, never read in part. */
export interface ImportLimits {
  /** Bytes of the whole document. */
  readonly bytes: number;
  /** Forms in one document, those that are refused counted. */
  readonly forms: number;
  /** Table rows of one form; 500 at most. */
  readonly rowsPerForm: number;
  /** Characters of one cell; 20,000 at most. */
  readonly cellLength: number;
  /** Brackets open at once in a JSON document. */
  readonly jsonDepth: number;
}

/** The limits that hold unless the caller gives others: 64 MiB, 20,000 forms, 500 rows, 20,000 characters, depth 32. */
export const DEFAULT_LIMITS: ImportLimits = {
  bytes: 64 * 1024 * 1024,
  forms: 20_000,
  rowsPerForm: 500,
  cellLength: 20_000,
  jsonDepth: 32,
};

/** What a form does not say itself: its scope comes with the submission. */
export interface ReadOptions {
  /** Six-digit administrative code (GB/T 2260). */
  readonly districtCode: string;
  readonly year: number;
  /** `project` unless given. */
  readonly kind?: Kind;
  /** Shown in the place of every issue. */
  readonly fileName?: string;
  readonly limits?: Partial<ImportLimits>;
}

/** One form of a document. */
export interface ImportedForm {
  readonly form: SelfEvaluationForm;
  /** The line of the document on which the form starts, from 1; 1 for JSON. */
  readonly line: number;
  /** The issues of this form; `at.form` is its position in `ImportResult.forms`. */
  readonly issues: readonly Issue[];
}

/** What a document held. `issues` are those of the document and of all its forms, in reading order. */
export interface ImportResult {
  readonly forms: readonly ImportedForm[];
  readonly issues: readonly Issue[];
}

/** `ReadOptions` with every default filled in. */
export interface ReadScope {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  /** Whether the caller named the kind; a JSON form of another kind is refused only then. */
  readonly kindGiven: boolean;
  readonly file: { readonly file?: string };
  readonly limits: ImportLimits;
}

/** What the canonical form itself allows; no limit goes beyond. */
const SCHEMA_LIMITS = { rowsPerForm: 500, cellLength: 20_000 };

/** @internal */
export function readScope(options: ReadOptions): ReadScope {
  return {
    districtCode: options.districtCode,
    year: options.year,
    kind: options.kind ?? 'project',
    kindGiven: options.kind !== undefined,
    file: options.fileName === undefined ? {} : { file: options.fileName },
    limits: limitsOf(options.limits),
  };
}

function limitsOf(given: Partial<ImportLimits> | undefined): ImportLimits {
  const limits = { ...DEFAULT_LIMITS, ...given };
  return {
    ...limits,
    rowsPerForm: Math.min(limits.rowsPerForm, SCHEMA_LIMITS.rowsPerForm),
    cellLength: Math.min(limits.cellLength, SCHEMA_LIMITS.cellLength),
  };
}
