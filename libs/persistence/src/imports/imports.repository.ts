import { sha256Hex } from '@app/kernel';
import type { Model } from 'mongoose';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type ScopedFilter } from '../scope/scoped-collection';
import type { ImportRecord } from './import.entity';

/** A record stays within what one document of the database can hold. */
export const MOST_STORED_ISSUES = 2_000;
/** An import that has been running for so long was cut off by a crash and may be taken over. */
const ABANDONED_AFTER_MS = 10 * 60_000;
const LONGEST_PAGE = 200;

/** A document about to be imported. */
export type NewImport = Pick<
  ImportRecord,
  'districtCode' | 'documentHash' | 'documentName' | 'year' | 'kind' | 'startedAt' | 'startedBy'
>;

/** What came of an import. */
export type ImportResult = Pick<ImportRecord, 'counts' | 'forms' | 'issues'> & {
  readonly status: 'complete' | 'failed';
  readonly finishedAt: Date;
};

/** Whether the caller is to do the import, or what there is instead. */
export type ImportStart = { readonly kind: 'started' | 'running' | 'complete'; readonly record: ImportRecord };

/** Imports of documents: who brought what, and what became of it. */
export class ImportsRepository {
  private readonly imports: ScopedCollection<ImportRecord>;

  constructor(model: Model<ImportRecord>) {
    this.imports = new ScopedCollection(model);
  }

  /**
   * Claims a document for importing. The same document for the same year and kind is imported once: whoever comes
   * later gets the record of the first. A failed import, and one that a crash cut off, can be claimed again; the
   * forms it has stored are then found unchanged.
   *
   * @throws OutOfScopeError
   */
  async start(scope: DistrictScope, document: NewImport): Promise<ImportStart> {
    const own = scope.only(document.districtCode);
    const importKey = sha256Hex([document.documentHash, document.year ?? '', document.kind].join('/'));
    const record: ImportRecord = { ...document, ...BLANK, importId: newId('import'), importKey };
    const taken = await this.imports.insert(own, [record]);
    if (taken.size === 0) return { kind: 'started', record };
    const claim: ScopedFilter<ImportRecord> = {
      importKey,
      $or: [{ status: 'failed' }, { status: 'running', startedAt: { $lt: abandonedBefore(document.startedAt) } }],
    };
    const { startedAt, startedBy } = document;
    const isClaimed = await this.imports.update(own, claim, { $set: { ...BLANK, startedAt, startedBy } });
    const stored = await this.imports.findOne(own, { importKey });
    if (!stored) return this.start(scope, document);
    return { kind: isClaimed ? 'started' : stored.status === 'complete' ? 'complete' : 'running', record: stored };
  }

  /**
   * Notes what came of an import; only the one who runs it can.
   *
   * @returns false when the import is not running any more, or not there
   */
  finish(scope: DistrictScope, importId: string, result: ImportResult): Promise<boolean> {
    const issues = result.issues.slice(0, MOST_STORED_ISSUES);
    return this.imports.update(scope, { importId, status: 'running' }, { $set: { ...result, issues } });
  }

  /** The import of an id; null when the scope holds none. */
  find(scope: DistrictScope, importId: string): Promise<ImportRecord | null> {
    return this.imports.findOne(scope, { importId });
  }

  /** The newest imports first, without their issues. */
  list(scope: DistrictScope, page = 0, pageSize = 50): Promise<Omit<ImportRecord, 'issues'>[]> {
    const limit = Math.min(Math.max(1, pageSize), LONGEST_PAGE);
    return this.imports.find(
      scope,
      {},
      { sort: { startedAt: -1, importId: 1 }, skip: Math.max(0, page) * limit, limit, without: ['issues'] },
    );
  }
}

const BLANK = { status: 'running', finishedAt: null, counts: null, forms: [], issues: [] } as const;

function abandonedBefore(now: Date): Date {
  return new Date(now.getTime() - ABANDONED_AFTER_MS);
}
