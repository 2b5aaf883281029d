import type { Kind } from '@app/form';
import type { Model } from 'mongoose';
import type { Evaluation } from '../evaluations/evaluation.entity';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type ScopedFilter } from '../scope/scoped-collection';
import { FormStore, type FormModels } from './form-store';
import type { FormHead } from './form.entity';

/** Which forms a job is about. */
export interface FormSelection {
  readonly districtCodes: readonly string[];
  readonly years: readonly number[];
  readonly kind: Kind;
  /** These units alone. */
  readonly unitIds?: readonly string[];
}

/** A place in the order of a selection: just after this form, or before the first one of a district and year. */
export interface FormCursor {
  readonly districtCode: string;
  readonly year: number;
  readonly formId: string | null;
}

/** A form as it is stored, its text unread: what work in other threads begins with. */
export interface FormText {
  readonly districtCode: string;
  readonly formId: string;
  readonly projectName: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly revision: number;
  /** Canonical JSON, without persons. */
  readonly content: string;
  /** Canonical JSON of the options of the score that stands; left out where there are none. */
  readonly options?: string;
}

export interface FormTextBatch {
  readonly forms: readonly FormText[];
  /** Where the next batch begins; null when there is none. */
  readonly next: FormCursor | null;
}

const HEAD_FIELDS = ['districtCode', 'formId', 'projectName', 'unitId', 'unitName', 'current.revision'];
const SCORE_FIELDS = ['latest.evaluationId', 'latest.formRevision'];
/** The options of a score that was given none. */
const NO_OPTIONS = '{}';

/**
 * Forms in batches, as texts and in an order that does not change: whoever stops between two batches goes on from the
 * cursor and meets every form that was there, once.
 */
export class FormTextsRepository {
  private readonly store: FormStore;
  private readonly evaluations: ScopedCollection<Evaluation>;

  constructor(models: FormModels, evaluations: Model<Evaluation>) {
    this.store = new FormStore(models);
    this.evaluations = new ScopedCollection(evaluations, 'unit');
  }

  /** How many forms a selection holds now. */
  count(scope: DistrictScope, { districtCodes, years, ...rest }: FormSelection): Promise<number> {
    return this.store.heads.count(scope.among(districtCodes), { year: { $in: [...years] }, ...filterOf(rest) });
  }

  /**
   * The forms after a cursor, at most so many; fewer do not mean that there are no more.
   *
   * @param from the place a batch before ended at; null: the beginning
   * @throws OutOfScopeError
   */
  async batch(
    scope: DistrictScope,
    selection: FormSelection,
    from: FormCursor | null,
    limit: number,
  ): Promise<FormTextBatch> {
    let place = from ?? firstPlace(selection);
    while (place) {
      const { districtCode, year, formId } = place;
      const own = scope.only(districtCode);
      const filter = { year, ...filterOf(selection), ...(formId === null ? {} : { formId: { $gt: formId } }) };
      const heads = await this.store.heads.find(own, filter, {
        sort: { formId: 1 },
        limit,
        only: [...HEAD_FIELDS, ...SCORE_FIELDS],
      });
      const last = heads.at(-1);
      const isFull = heads.length === limit;
      const next: FormCursor | null = isFull && last ? { ...place, formId: last.formId } : placeAfter(selection, place);
      if (heads.length > 0) return { forms: await this.withTexts(own, heads), next };
      place = next;
    }
    return { forms: [], next: null };
  }

  private async withTexts(scope: DistrictScope, heads: readonly FormHead[]): Promise<FormText[]> {
    const keys = heads.flatMap(({ districtCode, formId, current }) =>
      current ? [{ districtCode, formId, revision: current.revision }] : [],
    );
    const [contents, options] = await Promise.all([
      this.store.findContents(scope.throughSeen(heads), keys),
      this.optionsOf(scope, heads),
    ]);
    return heads.flatMap(({ districtCode, formId, projectName, unitId, unitName, current }): FormText[] => {
      const content = contents.get(formId);
      if (content === undefined || !current) return [];
      const given = options.get(formId);
      const head = { districtCode, formId, projectName, unitId, unitName, revision: current.revision, content };
      return [given === undefined ? head : { ...head, options: given }];
    });
  }

  /** The options of the scores that stand: a score of an earlier revision says nothing of this one. */
  private async optionsOf(scope: DistrictScope, heads: readonly FormHead[]): Promise<ReadonlyMap<string, string>> {
    const standing = heads.filter(
      ({ latest, current }) => latest?.formRevision === current?.revision && latest !== null,
    );
    if (standing.length === 0) return new Map();
    const filter = { formId: { $in: standing.map(({ formId }) => formId) }, options: { $lt: NO_OPTIONS } };
    const found = await this.evaluations.find(scope, filter, { only: ['formId', 'evaluationId', 'options'] });
    const shown = new Set(standing.map(({ latest }) => latest?.evaluationId));
    return new Map(
      found.filter(({ evaluationId }) => shown.has(evaluationId)).map(({ formId, options }) => [formId, options]),
    );
  }
}

function filterOf({ kind, unitIds }: Pick<FormSelection, 'kind' | 'unitIds'>): ScopedFilter<FormHead> {
  return { kind, current: { $ne: null }, ...(unitIds === undefined ? {} : { unitId: { $in: [...unitIds] } }) };
}

/** Districts and years in the order in which they are read. */
function placesOf({ districtCodes, years }: FormSelection): FormCursor[] {
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  return [...new Set(districtCodes)]
    .sort()
    .flatMap((districtCode) => inOrder.map((year): FormCursor => ({ districtCode, year, formId: null })));
}

function firstPlace(selection: FormSelection): FormCursor | null {
  return placesOf(selection)[0] ?? null;
}

function placeAfter(selection: FormSelection, { districtCode, year }: FormCursor): FormCursor | null {
  const places = placesOf(selection);
  const at = places.findIndex((place) => place.districtCode === districtCode && place.year === year);
  return at < 0 ? null : (places[at + 1] ?? null);
}
