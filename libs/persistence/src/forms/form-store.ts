import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import type { FieldChanges } from '../scope/merge-stages';
import { DuplicateKeyError, ScopedCollection } from '../scope/scoped-collection';
import { namesSomebody, type Persons } from './form-content';
import type { DerivedHead } from './form-identity';
import type { FormHead, FormPersons, FormRevision } from './form.entity';

/** Names one revision. */
export interface RevisionKey {
  readonly districtCode: string;
  readonly formId: string;
  readonly revision: number;
}

/** A revision and the persons it names. */
export type PersonsEntry = readonly [RevisionKey, Persons];

export interface FormModels {
  readonly forms: Model<FormHead>;
  readonly revisions: Model<FormRevision>;
  readonly persons: Model<FormPersons>;
}

/** A pointer to be moved: the revision it goes to, and what the head says from then on. */
export interface PointerMove {
  readonly head: Pick<FormHead, 'formId' | 'matchKey'>;
  readonly revision: Omit<FormRevision, 'content'>;
  readonly derived: DerivedHead;
}

/** The three collections of forms and the single steps that reading and writing are made of. */
export class FormStore {
  readonly heads: ScopedCollection<FormHead>;
  readonly revisions: ScopedCollection<FormRevision>;
  readonly persons: ScopedCollection<FormPersons>;

  constructor(models: FormModels) {
    this.heads = new ScopedCollection(models.forms, 'unit');
    this.revisions = new ScopedCollection(models.revisions, 'form');
    this.persons = new ScopedCollection(models.persons, 'form');
  }

  /** The named revisions that exist, in no particular order. */
  async findRevisions(scope: DistrictScope, keys: readonly RevisionKey[]): Promise<FormRevision[]> {
    return keys.length === 0 ? [] : onlyNamed(await this.revisions.find(scope, coverOf(keys)), keys);
  }

  /** The texts of the named revisions by form, one revision a form. */
  async findContents(scope: DistrictScope, keys: readonly RevisionKey[]): Promise<ReadonlyMap<string, string>> {
    if (keys.length === 0) return new Map();
    const found = await this.revisions.find(scope, coverOf(keys), { only: ['formId', 'revision', 'content'] });
    return new Map(onlyNamed(found, keys).map(({ formId, content }) => [formId, content]));
  }

  /** The persons of the named revisions, as far as they name any. */
  async findPersons(scope: DistrictScope, keys: readonly RevisionKey[]): Promise<FormPersons[]> {
    return keys.length === 0 ? [] : onlyNamed(await this.persons.find(scope, coverOf(keys)), keys);
  }

  /** Writes the persons of revisions that were written just now; most often nobody has done so before. */
  async addPersons(scope: DistrictScope, entries: readonly PersonsEntry[]): Promise<void> {
    const named = entries.filter(([, persons]) => namesSomebody(persons));
    const known = await this.persons.insert(
      scope,
      named.map(([{ districtCode, formId, revision }, persons]) => ({ districtCode, formId, revision, ...persons })),
    );
    await this.putPersons(
      scope,
      named.filter((_, index) => known.has(index)),
    );
  }

  /** Writes the persons of revisions, in place of what was there. */
  async putPersons(scope: DistrictScope, entries: readonly PersonsEntry[]): Promise<void> {
    const named = entries.filter(([, persons]) => namesSomebody(persons));
    await this.persons.updateEach(
      scope,
      named.map(([{ districtCode, formId, revision }, persons]) => ({
        filter: { formId, revision },
        update: { $set: persons, $setOnInsert: { districtCode } },
        upsert: true,
      })),
    );
  }

  /**
   * Points heads that were made just now to their first revisions, which hold what the heads were reserved for: all
   * else that the heads say is right already, so that this takes half the time of moving pointers.
   */
  async pointToFirst(scope: DistrictScope, formIds: readonly string[], savedAt: Date): Promise<void> {
    if (formIds.length === 0) return;
    const current = { revision: 1, contentHash: '$reservedFor', savedAt };
    await this.heads.setComputed(scope, { formId: { $in: formIds }, current: null }, { current });
  }

  /** Moves pointers forward to revisions that exist; a pointer that is already there or further stays. */
  async movePointers(scope: DistrictScope, moves: readonly PointerMove[]): Promise<void> {
    const changes = new Map<string, FieldChanges>();
    for (const { head, revision, derived } of moves) {
      const { matchKey, sort, ...fields } = derived;
      if (head.matchKey !== matchKey) await this.rekey(scope, head.formId, matchKey);
      const { contentHash, savedAt } = revision;
      const sortFields = Object.fromEntries(Object.entries(sort).map(([name, value]) => [`sort.${name}`, value]));
      const current = { revision: revision.revision, contentHash, savedAt };
      changes.set(head.formId, { ...fields, ...sortFields, current });
    }
    // A missing revision counts as less than any number.
    await this.heads.mergeEach(scope, 'formId', changes, { $lt: ['$current.revision', '$incoming.current.revision'] });
  }

  /** Gives a form whose name, unit or year changed its new match key, as one more twin where the key is taken. */
  private async rekey(scope: DistrictScope, formId: string, matchKey: string): Promise<void> {
    for (;;) {
      const last = await this.heads.findOne(scope, { matchKey }, { sort: { twin: -1 } });
      try {
        await this.heads.update(scope, { formId }, { $set: { matchKey, twin: (last?.twin ?? -1) + 1 } });
        return;
      } catch (error) {
        // Somebody else took that number; look again.
        if (!(error instanceof DuplicateKeyError)) throw error;
      }
    }
  }
}

/** A filter for all the keys and a few more: the database plans each part of an `$or` by itself, which takes longer. */
function coverOf(keys: readonly RevisionKey[]) {
  const formIds = [...new Set(keys.map(({ formId }) => formId))];
  const revisions = [...new Set(keys.map(({ revision }) => revision))];
  return { formId: { $in: formIds }, revision: { $in: revisions } };
}

function onlyNamed<T extends RevisionKey>(found: readonly T[], keys: readonly RevisionKey[]): T[] {
  const named = new Set(keys.map(({ formId, revision }) => `${formId}/${revision}`));
  return found.filter(({ formId, revision }) => named.has(`${formId}/${revision}`));
}
