import type { SelfEvaluationForm } from '@app/form';
import type { DistrictScope } from '../scope/district-scope';
import { formFrom } from './form-content';
import { toFilter, toSort, toWindow, type FormListFilter, type FormListQuery } from './form-list';
import type { FormStore, RevisionKey } from './form-store';
import type { FormHead, FormRevision } from './form.entity';

const STREAM_BATCH = 200;

/** A head that has a revision: the only kind that leaves this room. */
export type StoredHead = FormHead & { readonly current: NonNullable<FormHead['current']> };

/** A form with its content. */
export interface StoredForm {
  readonly head: StoredHead;
  readonly revision: Omit<FormRevision, 'content'>;
  /** With persons only where they were asked for. */
  readonly form: SelfEvaluationForm;
}

/** What a score names of the form it is of. */
export interface ScoredRevision {
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly formId: string;
  readonly formRevision: number;
}

export interface FormPage {
  readonly forms: readonly StoredHead[];
  /** How many there are in all. */
  readonly total: number;
}

export interface FindFormOptions {
  /** An earlier revision instead of the current one. */
  readonly revision?: number;
  /** Whether leader, telephone numbers and who filled the form in are wanted. */
  readonly withPersons?: boolean;
}

/** Reads forms as they stand; a save that has not finished is invisible. */
export class FormsReader {
  constructor(private readonly store: FormStore) {}

  async list(scope: DistrictScope, query: FormListQuery): Promise<FormPage> {
    const filter = toFilter(query.filter ?? {});
    const [forms, total] = await Promise.all([
      this.store.heads.find(scope, filter, { sort: toSort(query), ...toWindow(query) }),
      this.store.heads.count(scope, filter),
    ]);
    return { forms: forms.filter(isStored), total };
  }

  count(scope: DistrictScope, filter: FormListFilter): Promise<number> {
    return this.store.heads.count(scope, toFilter(filter));
  }

  async find(scope: DistrictScope, formId: string, options: FindFormOptions): Promise<StoredForm | null> {
    const head = await this.store.heads.findOne(scope, { formId, current: { $ne: null } });
    if (!head || !isStored(head)) return null;
    const wanted = options.revision ?? head.current.revision;
    if (wanted > head.current.revision) return null;
    const own = scope.throughSeen([head]);
    const key: RevisionKey = { districtCode: head.districtCode, formId, revision: wanted };
    const [revision] = await this.store.findRevisions(own, [key]);
    const [persons] = options.withPersons ? await this.store.findPersons(own, [key]) : [];
    return revision ? toStoredForm(head, revision, formFrom(revision.content, persons)) : null;
  }

  /** A revision as stored, its text unread: it may have been tampered with. Null when the scope holds none. */
  async revisionRecord(scope: DistrictScope, formId: string, revision: number): Promise<FormRevision | null> {
    const head = await this.store.heads.findOne(scope, { formId });
    if (!head) return null;
    const { districtCode } = head;
    const [record] = await this.store.findRevisions(scope.throughSeen([head]), [{ districtCode, formId, revision }]);
    return record ?? null;
  }

  /** The revisions that scores name, as stored, by `<formId>/<revision>`. */
  async scoredRevisions(scope: DistrictScope, scores: readonly ScoredRevision[]): Promise<Map<string, FormRevision>> {
    if (scores.length === 0) return new Map();
    const keys = scores.map(({ districtCode, formId, formRevision: revision }) => ({ districtCode, formId, revision }));
    const found = await this.store.findRevisions(scope.throughSeen(scores), keys);
    return new Map(found.map((record) => [`${record.formId}/${record.revision}`, record]));
  }

  /** The revisions up to the current one, the oldest first, without content. */
  async revisions(scope: DistrictScope, formId: string): Promise<Omit<FormRevision, 'content'>[]> {
    const head = await this.store.heads.findOne(scope, { formId, current: { $ne: null } });
    if (!head?.current) return [];
    const filter = { formId, revision: { $lte: head.current.revision } };
    return this.store.revisions.find(scope.throughSeen([head]), filter, {
      sort: { revision: 1 },
      without: ['content'],
    });
  }

  /** Every form that a query leaves, in its order and without content: a whole list, where `list` gives one page. */
  async *heads(scope: DistrictScope, query: FormListQuery): AsyncGenerator<StoredHead> {
    for await (const head of this.store.heads.stream(scope, toFilter(query.filter ?? {}), { sort: toSort(query) })) {
      if (isStored(head)) yield head;
    }
  }

  /** Every form that the filter leaves, at its current revision; memory stays flat however many there are. */
  async *stream(scope: DistrictScope, filter: FormListFilter): AsyncGenerator<StoredForm> {
    let batch: StoredHead[] = [];
    for await (const head of this.store.heads.stream(scope, toFilter(filter), { sort: { formId: 1 } })) {
      if (isStored(head)) batch.push(head);
      if (batch.length < STREAM_BATCH) continue;
      yield* await this.withContent(scope, batch);
      batch = [];
    }
    yield* await this.withContent(scope, batch);
  }

  private async withContent(scope: DistrictScope, heads: readonly StoredHead[]): Promise<StoredForm[]> {
    const keys = heads.map(({ districtCode, formId, current: { revision } }) => ({ districtCode, formId, revision }));
    const revisions = await this.store.findRevisions(scope.throughSeen(heads), keys);
    const byForm = new Map(revisions.map((revision) => [revision.formId, revision]));
    return heads.flatMap((head) => {
      const revision = byForm.get(head.formId);
      return revision ? [toStoredForm(head, revision, formFrom(revision.content))] : [];
    });
  }
}

function isStored(head: FormHead): head is StoredHead {
  return head.current !== null;
}

function toStoredForm(head: StoredHead, revision: FormRevision, form: SelfEvaluationForm): StoredForm {
  const { content: _read, ...rest } = revision;
  return { head, revision: rest, form };
}
