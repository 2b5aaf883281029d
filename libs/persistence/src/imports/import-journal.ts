import type { SelfEvaluationForm } from '@app/form';
import { Schema, type Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type InDistrict } from '../scope/scoped-collection';

const WRITE_BATCH = 500;

/** One form of a document that is being stored, exactly as it was read. */
export interface JournalEntry extends InDistrict {
  readonly importId: string;
  /** Its position in the document. */
  readonly index: number;
  /** Which forms are stored together, counted from 0 without a gap: forms that may be taken for one another are. */
  readonly batch: number;
  /** JSON of the form, persons included; gone as soon as the form is stored. */
  readonly content: string;
  /** Whether it is to become a form of its own whatever its name. */
  readonly asNewForm: boolean;
}

/** A form to be written down. */
export interface JournalledForm {
  readonly index: number;
  readonly batch: number;
  readonly form: SelfEvaluationForm;
  readonly asNewForm: boolean;
}

export const importJournalSchema = new Schema<JournalEntry>(
  {
    districtCode: { type: String, required: true },
    importId: { type: String, required: true },
    index: { type: Number, required: true },
    batch: { type: Number, required: true },
    content: { type: String, required: true },
    asNewForm: { type: Boolean, required: true },
  },
  { versionKey: false },
);

importJournalSchema.index({ districtCode: 1, importId: 1, index: 1 }, { unique: true });
importJournalSchema.index({ districtCode: 1, importId: 1, batch: 1 });

/**
 * What an import is about to store, written down beforehand: a document whose journal is whole is stored to its last
 * form, whoever crashes; one whose journal is not leaves nothing behind.
 */
export class ImportJournal {
  private readonly entries: ScopedCollection<JournalEntry>;

  constructor(model: Model<JournalEntry>) {
    this.entries = new ScopedCollection(model, 'district');
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
    for (let start = 0; start < forms.length; start += WRITE_BATCH) {
      const entries = forms
        .slice(start, start + WRITE_BATCH)
        .map(({ form, ...rest }): JournalEntry => ({ districtCode, importId, ...rest, content: JSON.stringify(form) }));
      await this.entries.insert(scope, entries);
    }
  }

  /** The forms of a document, batch by batch, each in the order of the document. */
  async *read(scope: DistrictScope, importId: string): AsyncGenerator<readonly JournalledForm[]> {
    for (let batch = 0; ; batch += 1) {
      const entries = await this.entries.find(scope, { importId, batch }, { sort: { index: 1 } });
      if (entries.length === 0) return;
      yield entries.map(toForm);
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

function toForm({ index, batch, content, asNewForm }: JournalEntry): JournalledForm {
  return { index, batch, form: JSON.parse(content) as SelfEvaluationForm, asNewForm };
}
