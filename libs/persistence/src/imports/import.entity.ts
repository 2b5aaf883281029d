import type { Kind } from '@app/form';
import type { Issue } from '@app/kernel';
import type { InDistrict } from '../scope/scoped-collection';

/**
 * `running`: the document is being read; `storing`: its journal is whole, so every form of it will be stored;
 * `complete`: done, with whatever issues; `failed`: nothing was stored and nothing more will come of it.
 */
export type ImportStatus = 'running' | 'storing' | 'complete' | 'failed';

/** How many forms of a document became what. */
export interface ImportCounts {
  readonly forms: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Not stored: ambiguous, or refused for another reason the issues tell. */
  readonly refused: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What one form of the document became, by its position in it. */
export interface ImportedForm {
  readonly index: number;
  readonly projectName: string;
  readonly outcome: string;
  readonly formId: string | null;
  readonly revision: number | null;
}

/** The import of one document. */
export interface ImportRecord extends InDistrict {
  readonly importId: string;
  /** Hash of the request's own key or, without one, of document, year and kind: what has it is imported once. */
  readonly importKey: string;
  /** SHA-256 of the document's bytes, in hex. */
  readonly documentHash: string;
  readonly documentName: string;
  readonly year: number | null;
  readonly kind: Kind;
  readonly status: ImportStatus;
  /** The units of the department that brought it; empty when it was brought for the whole district. */
  readonly unitIds: readonly string[];
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly finishedAt: Date | null;
  readonly counts: ImportCounts | null;
  readonly forms: readonly ImportedForm[];
  /** At most `MOST_STORED_ISSUES`; `counts` tells how many there were. */
  readonly issues: readonly Issue[];
}
