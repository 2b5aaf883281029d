import type { Kind } from '@app/form';
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
> & {
  /** The submitter's own name for this import; left out, document, year and kind stand for it. */
  readonly requestKey?: string;
};

/** What came of an import. */
export type ImportResult = Pick<ImportRecord, 'counts' | 'forms' | 'issues'> & {
  readonly status: 'complete' | 'failed';
  readonly finishedAt: Date;
};

/** Whether the caller is to do the import, or what there is instead. */
export type ImportStart = {
  readonly kind: 'started' | 'running' | 'storing' | 'complete';
  readonly record: ImportRecord;
};

/** What a list of imports can be narrowed to, and which part of it is wanted. */
export interface ImportListQuery {
  readonly year?: number;
  readonly kind?: Kind;
  /** From 0. */
  readonly page?: number;
  /** 1 to 200; 50 when left out. */
  readonly pageSize?: number;
}

/** An import without its issues and forms, for lists. */
export type ImportSummary = Omit<ImportRecord, 'issues' | 'forms'>;

/** Imports of documents: who brought what, and what became of it. */
export class ImportsRepository {
  private readonly imports: ScopedCollection<ImportRecord>;

  constructor(model: Model<ImportRecord>) {
    this.imports = new ScopedCollection(model, 'unit');
  }

  /**
   * Claims a document for importing. The same request key, or without one the same document for the same year and
   * kind, is imported once: whoever comes later gets the record of the first. A failed import, and one that a crash
   * cut off before its journal was whole, can be claimed again.
   *
   * @throws OutOfScopeError
   */
  async start(scope: DistrictScope, request: NewImport): Promise<ImportStart> {
    const { requestKey, ...document } = request;
    const own = scope.only(document.districtCode);
    const unitIds = ownUnits(own, document.districtCode);
    const importKey = importKeyOf(
      unitIds,
      requestKey === undefined ? [document.documentHash, document.year ?? '', document.kind] : ['key', requestKey],
    );
    const record: ImportRecord = { ...document, ...BLANK, importId: newId('import'), importKey, unitIds };
    const taken = await this.imports.insert(own, [record]);
    if (taken.size === 0) return { kind: 'started', record };
    const claim: ScopedFilter<ImportRecord> = {
      importKey,
      $or: [{ status: 'failed' }, { status: 'running', startedAt: { $lt: abandonedBefore(document.startedAt) } }],
    };
    const isClaimed = await this.imports.update(own, claim, { $set: { ...BLANK, ...document } });
    const stored = await this.imports.findOne(own, { importKey });
    if (!stored) return this.start(scope, request);
    if (isClaimed) return { kind: 'started', record: stored };
    return { kind: stored.status === 'failed' ? 'running' : stored.status, record: stored };
  }

  /**
   * Notes that the journal of an import is whole: from here on all of it will be stored.
   *
   * @param found what reading the document found; kept for whoever has to finish the import
   * @returns false when the import is not running any more, or not there
   */
  commit(
    scope: DistrictScope,
    importId: string,
    { issues, counts }: Pick<ImportResult, 'issues' | 'counts'>,
  ): Promise<boolean> {
    const found = { status: 'storing', counts, issues: issues.slice(0, MOST_STORED_ISSUES) };
    return this.imports.update(scope, { importId, status: 'running' }, { $set: found });
  }

  /** Imports that a crash has left behind: started before a moment, and neither complete nor failed. */
  unfinished(scope: DistrictScope, startedBefore: Date): Promise<ImportRecord[]> {
    const filter = { status: { $in: ['running', 'storing'] }, startedAt: { $lt: startedBefore } } as const;
    return this.imports.find(scope, filter, { sort: { startedAt: 1 }, limit: LONGEST_PAGE });
  }

  /**
   * Notes what came of an import; only the first who says so is heard.
   *
   * @returns false when the import is complete or failed already, or not there
   */
  finish(scope: DistrictScope, importId: string, result: ImportResult): Promise<boolean> {
    const issues = result.issues.slice(0, MOST_STORED_ISSUES);
    const unfinished = { importId, status: { $in: ['running', 'storing'] } } as const;
    return this.imports.update(scope, unfinished, { $set: { ...result, issues } });
  }

  /** The import that a district's submitter named so; null when there is none. */
  findByRequestKey(scope: DistrictScope, districtCode: string, requestKey: string): Promise<ImportRecord | null> {
    const own = scope.only(districtCode);
    return this.imports.findOne(own, { importKey: importKeyOf(ownUnits(own, districtCode), ['key', requestKey]) });
  }

  /** The import of an id; null when the scope holds none. */
  find(scope: DistrictScope, importId: string): Promise<ImportRecord | null> {
    return this.imports.findOne(scope, { importId });
  }

  /** One page of imports, the newest first, and how many there are in all. */
  async list(
    scope: DistrictScope,
    { page = 0, pageSize = 50, ...filter }: ImportListQuery = {},
  ): Promise<{ readonly imports: readonly ImportSummary[]; readonly total: number }> {
    const limit = Math.min(Math.max(1, pageSize), LONGEST_PAGE);
    const skip = Math.max(0, page) * limit;
    const [imports, total] = await Promise.all([
      this.imports.find(scope, filter, {
        sort: { startedAt: -1, importId: 1 },
        skip,
        limit,
        without: ['issues', 'forms'],
      }),
      this.imports.count(scope, filter),
    ]);
    return { imports, total };
  }
}

const BLANK = { status: 'running', finishedAt: null, counts: null, forms: [], issues: [] } as const;

/** Departments don't share keys: one would learn from the other's. */
function importKeyOf(unitIds: readonly string[], parts: readonly (string | number)[]): string {
  return sha256Hex([...unitIds, ...parts].join('/'));
}

/** The units that an import is brought for; none when it is for the whole district. */
function ownUnits(scope: DistrictScope, districtCode: string): string[] {
  const units = scope.unitsOf(districtCode);
  return units === null || units === 'every-unit' ? [] : [...units].sort();
}

function abandonedBefore(now: Date): Date {
  return new Date(now.getTime() - ABANDONED_AFTER_MS);
}
