import type { SelfEvaluationForm } from '@app/form';
import { Schema, type Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type InDistrict } from '../scope/scoped-collection';

const BATCH = 500;

/** One form of a document that is being stored, exactly as it was read. */
export interface JournalEntry extends InDistrict {
  readonly importId: string;
  /** Its position in the document. */
  readonly index: number;
  /** JSON of the form, persons included; gone as soon as the form is stored. */
  readonly content: string;
  /** Whether it is to become a form of its own whatever its name. */
  readonly asNewForm: boolean;
}

/** A form to be written down. */
export interface JournalledForm {
  readonly index: number;
  readonly form: SelfEvaluationForm;
  readonly asNewForm: boolean;
}

export const importJournalSchema = new Schema<JournalEntry>(
  {
    districtCode: { type: String, required: true },
    importId: { type: String, required: true },
    index: { type: Number, required: true },
    content: { type: String, required: true },
    asNewForm: { type: Boolean, required: true },
  },
  { versionKey: false },
);

importJournalSchema.index({ districtCode: 1, importId: 1, index: 1 }, { unique: true });

/**
 * What an import is about to store, written down beforehand: a document whose journal is whole is stored to its last
 * form, whoever crashes; one whose journal is not leaves nothing behind.
 */
export class ImportJournal {
  private readonly entries: ScopedCollection<JournalEntry>;

  constructor(model: Model<JournalEntry>) {
    this.entries = new ScopedCollection(model);
  }

  /**
   * Writes the forms of a document down; those that are there already stay.
   *
   * @throws OutOfScopeError
   */
  async write(
    scope: DistrictScope,
    { districtCode, importId }: Pick<JournalEntry, 'districtCode' | 'importId'>,
    forms: readonly JournalledForm[],
  ): Promise<void> {
    for (let start = 0; start < forms.length; start += BATCH) {
      const batch = forms.slice(start, start + BATCH);
      await this.entries.insert(
        scope,
        batch.map(({ index, form, asNewForm }) => ({
          districtCode,
          importId,
          index,
          content: JSON.stringify(form),
          asNewForm,
        })),
      );
    }
  }

  /** The forms of a document in their order, some hundred at a time. */
  async *read(scope: DistrictScope, importId: string): AsyncGenerator<readonly JournalledForm[]> {
    for (let from = 0; ; from += BATCH) {
      const filter = { importId, index: { $gte: from, $lt: from + BATCH } };
      const batch = await this.entries.find(scope, filter, { sort: { index: 1 } });
      if (batch.length > 0) yield batch.map(toForm);
      if (batch.length < BATCH && !(await this.entries.findOne(scope, { importId, index: { $gte: from + BATCH } }))) {
        return;
      }
    }
  }

  /**
   * Removes what was written down for an import.
   *
   * @returns how many forms that were
   */
  clear(scope: DistrictScope, importId: string): Promise<number> {
    return this.entries.delete(scope, { importId });
  }
}

function toForm({ index, content, asNewForm }: JournalEntry): JournalledForm {
  return { index, form: JSON.parse(content) as SelfEvaluationForm, asNewForm };
}
