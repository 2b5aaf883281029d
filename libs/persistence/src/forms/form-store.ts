import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
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
    if (keys.length === 0) return [];
    return this.revisions.find(scope, { $or: keys.map(({ formId, revision }) => ({ formId, revision })) });
  }

  /** The persons of the named revisions, as far as they name any. */
  async findPersons(scope: DistrictScope, keys: readonly RevisionKey[]): Promise<FormPersons[]> {
    if (keys.length === 0) return [];
    return this.persons.find(scope, { $or: keys.map(({ formId, revision }) => ({ formId, revision })) });
  }

  /** Writes the persons of revisions, in place of what was there. */
  async putPersons(scope: DistrictScope, entries: readonly (readonly [RevisionKey, Persons])[]): Promise<void> {
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

  /** Moves pointers forward to revisions that exist; a pointer that is already there or further stays. */
  async movePointers(scope: DistrictScope, moves: readonly PointerMove[]): Promise<void> {
    for (const { head, derived } of moves) {
      if (head.matchKey !== derived.matchKey) await this.rekey(scope, head.formId, derived.matchKey);
    }
    await this.heads.updateEach(
      scope,
      moves.map(({ revision: { formId, revision, contentHash, savedAt }, derived }) => {
        const { matchKey: _rekeyed, sort, ...fields } = derived;
        const sortFields = Object.fromEntries(Object.entries(sort).map(([name, key]) => [`sort.${name}`, key]));
        return {
          filter: { formId, $or: [{ current: null }, { 'current.revision': { $lt: revision } }] },
          update: { $set: { ...fields, ...sortFields, current: { revision, contentHash, savedAt } } },
        };
      }),
    );
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
