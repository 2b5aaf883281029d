import type { ImportRecord } from '../imports/import.entity';
import type { DistrictScope } from '../scope/district-scope';
import type { UnitsRepository } from '../units/units.repository';
import { toDistance, toSortable } from './form-identity';
import type { FormListFilter, FormListQuery } from './form-list';
import { FormStatisticsReader, type FormPlace, type FormStatistics, type StatisticsFilter } from './form-statistics';
import { FormStore, type FormModels } from './form-store';
import type { EvaluationSummary, FormRevision } from './form.entity';
import {
  FormsReader,
  type FindFormOptions,
  type FormPage,
  type ScoredRevision,
  type StoredForm,
  type StoredHead,
} from './forms-reader';
import { FormsWriter, type SaveStamp } from './forms-writer';
import type { FormEdit, FormSubmission, SaveOutcome } from './save-outcome';

const SWEEP_BATCH = 500;

/** Whether a score is of a later revision than the one shown, or of the same and not made before it. */
const NOT_BEFORE_LATEST = {
  $or: [
    { $lt: ['$latest.formRevision', '$incoming.latest.formRevision'] },
    {
      $and: [
        { $eq: ['$latest.formRevision', '$incoming.latest.formRevision'] },
        { $lte: ['$latest.evaluatedAt', '$incoming.latest.evaluatedAt'] },
      ],
    },
  ],
};

/** Forms, their revisions and the persons they name. */
export class FormsRepository {
  private readonly store: FormStore;
  private readonly reader: FormsReader;
  private readonly writer: FormsWriter;
  private readonly counting: FormStatisticsReader;

  constructor(models: FormModels, units: UnitsRepository) {
    this.store = new FormStore(models);
    this.reader = new FormsReader(this.store);
    this.writer = new FormsWriter(this.store, units);
    this.counting = new FormStatisticsReader(this.store.heads);
  }

  /**
   * Stores forms, each as a new form, as the next revision of a stored one, or not at all where the same content is
   * there already. A form is matched on district, year, kind, unit and project name in any spelling; where several
   * could be meant nothing is stored and the outcome names the candidates. Saving is safe to repeat: by the same
   * client key, and by the same content.
   *
   * @returns one outcome a submission, in their order; a submission that could not be decided stores nothing, the
   *   others are stored all the same
   * @throws OutOfScopeError before anything is written
   * @throws WriteContentionError when others kept writing the same forms; what was stored by then stays
   */
  save(scope: DistrictScope, submissions: readonly FormSubmission[], stamp: SaveStamp): Promise<SaveOutcome[]> {
    return this.writer.save(scope, submissions, stamp);
  }

  /**
   * Saves an edit as the next revision of its form. Nothing is stored when another revision was saved since
   * (`changed-since`), when district, year, kind or unit are no longer those of the form (`identity-changed`), when its
   * new name is that of another form of the unit (`name-taken`), or when the scope holds no such form (`not-found`).
   *
   * @throws OutOfScopeError when the edit names a district outside the scope
   */
  revise(scope: DistrictScope, edit: FormEdit, stamp: SaveStamp): Promise<SaveOutcome> {
    return this.writer.revise(scope, edit, stamp);
  }

  /**
   * Tells beforehand which submissions `save` would not store, because several forms could be meant, a client key is
   * taken or a target is not there. Nothing is written; others may change the answer before `save` is called.
   *
   * @returns the outcomes by position; empty when all would be stored or are there already
   * @throws OutOfScopeError
   */
  foreseeRefusals(
    scope: DistrictScope,
    submissions: readonly FormSubmission[],
  ): Promise<ReadonlyMap<number, SaveOutcome>> {
    return this.writer.foreseeRefusals(scope, submissions);
  }

  /** One page of forms, without content. */
  list(scope: DistrictScope, query: FormListQuery = {}): Promise<FormPage> {
    return this.reader.list(scope, query);
  }

  /** How many forms a filter leaves. */
  count(scope: DistrictScope, filter: FormListFilter = {}): Promise<number> {
    return this.reader.count(scope, filter);
  }

  /** A form with its content, at its current revision or an earlier one; null when the scope holds none. */
  find(scope: DistrictScope, formId: string, options: FindFormOptions = {}): Promise<StoredForm | null> {
    return this.reader.find(scope, formId, options);
  }

  /** A revision as stored, its text unread: it may have been tampered with. Null when the scope holds none. */
  revisionRecord(scope: DistrictScope, formId: string, revision: number): Promise<FormRevision | null> {
    return this.reader.revisionRecord(scope, formId, revision);
  }

  /**
   * The revisions that scores name, as stored, their texts unread; by `<formId>/<revision>`. Those that are not there
   * are left out.
   *
   * @throws OutOfScopeError when the scope does not hold one of the scores
   */
  scoredRevisions(scope: DistrictScope, scores: readonly ScoredRevision[]): Promise<ReadonlyMap<string, FormRevision>> {
    return this.reader.scoredRevisions(scope, scores);
  }

  /** The revisions of a form, the oldest first, without content; empty when the scope holds no such form. */
  revisions(scope: DistrictScope, formId: string): Promise<Omit<FormRevision, 'content'>[]> {
    return this.reader.revisions(scope, formId);
  }

  /** Every form that the filter leaves, at its current revision; memory stays flat however many there are. */
  stream(scope: DistrictScope, filter: FormListFilter = {}): AsyncGenerator<StoredForm> {
    return this.reader.stream(scope, filter);
  }

  /** Every form that a query leaves, in its order and without content; pages are for `list`. */
  heads(scope: DistrictScope, query: FormListQuery = {}): AsyncGenerator<StoredHead> {
    return this.reader.heads(scope, query);
  }

  /** Counts and means of the forms of a scope as they stand. */
  statistics(scope: DistrictScope, filter: StatisticsFilter = {}): Promise<FormStatistics> {
    return this.counting.read(scope, filter);
  }

  /** Districts, years and kinds of which there are forms, the most first. */
  places(scope: DistrictScope): Promise<FormPlace[]> {
    return this.counting.places(scope);
  }

  /** The units of forms by form id; forms that the scope does not hold are left out. */
  async unitsOf(scope: DistrictScope, formIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const filter = { formId: { $in: formIds } };
    const heads = await this.store.heads.find(scope, filter, { only: ['formId', 'unitId'] });
    return new Map(heads.map(({ formId, unitId }) => [formId, unitId]));
  }

  /**
   * Lets lists show evaluations. A score of an earlier revision, or an earlier score of the same one, never takes the
   * place of a later one, in whatever order they arrive.
   */
  async showEvaluations(
    scope: DistrictScope,
    evaluations: readonly { readonly formId: string; readonly summary: EvaluationSummary }[],
  ): Promise<void> {
    const newest = new Map<string, EvaluationSummary>();
    for (const { formId, summary } of evaluations) {
      const other = newest.get(formId);
      if (!other || other.formRevision <= summary.formRevision) newest.set(formId, summary);
    }
    const changes = [...newest].map(([formId, latest]) => {
      const sortFields = { 'sort.total': toSortable(latest.total), 'sort.gap': toDistance(latest.gap) };
      return [formId, { latest, ...sortFields }] as const;
    });
    await this.store.heads.mergeEach(scope, 'formId', new Map(changes), NOT_BEFORE_LATEST);
  }

  /**
   * Erases the persons that all revisions of a form name. Content and hashes stay as they are.
   *
   * @returns how many revisions named somebody
   */
  async erasePersons(scope: DistrictScope, formId: string): Promise<number> {
    const head = await this.store.heads.findOne(scope, { formId });
    return head ? this.store.persons.delete(scope.throughSeen([head]), { formId }) : 0;
  }

  /**
   * Completes saves that a crash interrupted after a revision was written and before its form pointed to it. Saving
   * the same form again does so too; this is for those that nobody saves again.
   *
   * @returns how many were completed
   */
  async completeInterruptedSaves(scope: DistrictScope): Promise<number> {
    let completed = 0;
    let batch: { districtCode: string; formId: string; revision: number }[] = [];
    const finish = async () => {
      const orphans = await this.store.findRevisions(scope, batch);
      if (orphans.length > 0) await this.writer.complete(scope, orphans);
      completed += orphans.length;
      batch = [];
    };
    for await (const { districtCode, formId, current } of this.store.heads.stream(scope, {})) {
      batch.push({ districtCode, formId, revision: (current?.revision ?? 0) + 1 });
      if (batch.length === SWEEP_BATCH) await finish();
    }
    await finish();
    return completed;
  }

  /**
   * Completes the saves of one import that a crash interrupted.
   *
   * @returns the revisions that the import had written, by form and revision: `<formId>/<revision>`
   */
  async completeInterruptedImport(
    scope: DistrictScope,
    { districtCode, importId, unitIds }: Pick<ImportRecord, 'districtCode' | 'importId' | 'unitIds'>,
  ): Promise<ReadonlySet<string>> {
    const units = unitIds.length === 0 ? [null] : unitIds;
    const own = scope.throughSeen(units.map((unitId) => ({ districtCode, unitId })));
    const written = new Set<string>();
    let batch: FormRevision[] = [];
    const finish = async () => {
      if (batch.length > 0) await this.writer.complete(own, batch);
      batch = [];
    };
    for await (const revision of this.store.revisions.stream(own, { importId })) {
      written.add(`${revision.formId}/${revision.revision}`);
      batch.push(revision);
      if (batch.length === SWEEP_BATCH) await finish();
    }
    await finish();
    return written;
  }
}
