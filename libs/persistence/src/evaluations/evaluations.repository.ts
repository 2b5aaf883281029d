import type { Kind } from '@app/form';
import type { Model } from 'mongoose';
import type { ChainWriter } from '../chain/chain-writer';
import { memberOfEvaluation } from '../chain/chained-records';
import type { FormsRepository } from '../forms/forms.repository';
import type { DistrictScope } from '../scope/district-scope';
import { OutOfScopeError } from '../scope/scope-errors';
import { ScopedCollection } from '../scope/scoped-collection';
import { toDueFilter, type DueScores } from './due-scores';
import { toFilter, toSort, toWindow, type EvaluationListItem, type EvaluationListQuery } from './evaluation-list';
import { fromRecord, summarise, toRecord } from './evaluation-record';
import type { Evaluation, EvaluationStamp, NewEvaluation, StoredEvaluation } from './evaluation.entity';

/** What became of a score: its id, and whether it was stored just now or had been before. */
export interface AddedEvaluation {
  readonly evaluationId: string;
  readonly sheetHash: string;
  readonly isNew: boolean;
}

/** Which scores: the year and kind are those of the rule set, which are those of the form. */
export interface ScoresOfYear {
  readonly year: number;
  readonly kind: Kind;
}

/** Stored scores. They can be added and read; nothing changes or removes one. */
export class EvaluationsRepository {
  private readonly evaluations: ScopedCollection<Evaluation>;

  constructor(
    model: Model<Evaluation>,
    private readonly forms: FormsRepository,
    private readonly chain: ChainWriter,
  ) {
    this.evaluations = new ScopedCollection(model, 'unit');
  }

  /**
   * Stores scores in one group commit, enters them into the chain and lets lists show them. The same score of the same
   * form revision is stored once, with who and when of the first time.
   *
   * @returns one entry a score, in their order, once all of them stand in the chain
   * @throws OutOfScopeError before anything is written
   */
  async add(
    scope: DistrictScope,
    scores: readonly NewEvaluation[],
    stamp: EvaluationStamp,
  ): Promise<AddedEvaluation[]> {
    const formIds = [...new Set(scores.map(({ formId }) => formId))];
    const units = await this.forms.unitsOf(scope, formIds);
    const records = scores.map((score) => toRecord(score, unitOf(score, units), stamp));
    const known = await this.evaluations.insert(scope, records);
    await Promise.all([
      this.enterChain(scope, records, known),
      this.forms.showEvaluations(
        scope,
        records.map((record) => ({ formId: record.formId, summary: summarise(record) })),
      ),
    ]);
    return records.map(({ evaluationId, sheetHash }, index) => ({
      evaluationId,
      sheetHash,
      isNew: !known.has(index),
    }));
  }

  /** What was stored before is looked up: a crash may have come between it and its entry. */
  private async enterChain(
    scope: DistrictScope,
    records: readonly Evaluation[],
    known: ReadonlySet<number>,
  ): Promise<void> {
    const fresh = records.filter((_, index) => !known.has(index));
    const freshIds = new Set(fresh.map(({ evaluationId }) => evaluationId));
    const stored = records.filter(({ evaluationId }) => !freshIds.has(evaluationId));
    await this.chain.enter(fresh.map((each) => ({ ...placeOf(each), member: memberOfEvaluation(each) })));
    await this.chain.complete(stored.map(placeOf), async (districtCode, ids) => {
      const found = await this.evaluations.find(scope.only(districtCode), { evaluationId: { $in: ids } });
      return found.map(memberOfEvaluation);
    });
  }

  /** One page of evaluations without their sheets, and how many there are in all. */
  async list(
    scope: DistrictScope,
    query: EvaluationListQuery = {},
  ): Promise<{ readonly evaluations: readonly EvaluationListItem[]; readonly total: number }> {
    const filter = toFilter(query.filter ?? {});
    const [evaluations, total] = await Promise.all([
      this.evaluations.find(scope, filter, {
        sort: toSort(query),
        ...toWindow(query),
        without: ['sheet', 'options'],
      }),
      this.evaluations.count(scope, filter),
    ]);
    return { evaluations, total };
  }

  /** The evaluation of an id; null when the scope holds none. */
  async find(scope: DistrictScope, evaluationId: string): Promise<StoredEvaluation | null> {
    const record = await this.evaluations.findOne(scope, { evaluationId });
    return record && fromRecord(record);
  }

  /** The evaluation of an id as stored, texts unread: they may have been tampered with. Null as with `find`. */
  findRecord(scope: DistrictScope, evaluationId: string): Promise<Evaluation | null> {
    return this.evaluations.findOne(scope, { evaluationId });
  }

  /** The newest evaluation of one revision of a form; null when it has none. */
  async newestOfRevision(scope: DistrictScope, formId: string, formRevision: number): Promise<StoredEvaluation | null> {
    const sort = { evaluatedAt: -1, evaluationId: 1 } as const;
    const record = await this.evaluations.findOne(scope, { formId, formRevision }, { sort });
    return record && fromRecord(record);
  }

  /** The evaluations of some ids, by id; those that the scope does not hold are left out. */
  async byId(scope: DistrictScope, evaluationIds: readonly string[]): Promise<ReadonlyMap<string, StoredEvaluation>> {
    if (evaluationIds.length === 0) return new Map();
    const records = await this.evaluations.find(scope, { evaluationId: { $in: evaluationIds } });
    return new Map(records.map((record) => [record.evaluationId, fromRecord(record)]));
  }

  /** The calculation that some stored score of a district was made by; null where it has none. */
  async calculationOf(scope: DistrictScope, districtCode: string): Promise<number | null> {
    const any = await this.evaluations.findOne(
      scope.only(districtCode),
      {},
      { without: ['sheet', 'options', 'shown'] },
    );
    return any?.calculationVersion ?? null;
  }

  /** How many scores of a year and kind are stored. */
  count(scope: DistrictScope, { year, kind }: ScoresOfYear): Promise<number> {
    return this.evaluations.count(scope, { 'ruleSet.year': year, 'ruleSet.kind': kind });
  }

  /**
   * Some scores of a year and kind as stored, texts unread, by id.
   *
   * @param after the id behind which to go on; null from the beginning
   */
  recordsAfter(
    scope: DistrictScope,
    { year, kind }: ScoresOfYear,
    after: string | null,
    limit: number,
  ): Promise<Evaluation[]> {
    const behind = after === null ? {} : { evaluationId: { $gt: after } };
    const filter = { ...behind, 'ruleSet.year': year, 'ruleSet.kind': kind };
    return this.evaluations.find(scope, filter, { sort: { evaluationId: 1 }, limit });
  }

  /** How many scores are due for another look. */
  countDue(scope: DistrictScope, due: DueScores): Promise<number> {
    return this.evaluations.count(scope, toDueFilter(due));
  }

  /** Some of the scores that are due, as stored, texts unread, by id; `after` as with `recordsAfter`. */
  dueAfter(scope: DistrictScope, due: DueScores, after: string | null, limit: number): Promise<Evaluation[]> {
    const behind = after === null ? {} : { evaluationId: { $gt: after } };
    return this.evaluations.find(scope, { $and: [behind, toDueFilter(due)] }, { sort: { evaluationId: 1 }, limit });
  }

  /** All evaluations of a form, the newest first. */
  async ofForm(scope: DistrictScope, formId: string): Promise<StoredEvaluation[]> {
    const records = await this.evaluations.find(scope, { formId }, { sort: { evaluatedAt: -1, evaluationId: 1 } });
    return records.map(fromRecord);
  }

  /** Every evaluation of a scope as stored, texts unread: what replay and proof work on. */
  stream(scope: DistrictScope): AsyncGenerator<Evaluation> {
    return this.evaluations.stream(scope, {});
  }
}

function placeOf({ districtCode, evaluationId }: Evaluation) {
  return { districtCode, id: evaluationId };
}

/** @throws OutOfScopeError when the scope does not hold the form */
function unitOf({ districtCode, formId }: NewEvaluation, units: ReadonlyMap<string, string | null>): string | null {
  const unitId = units.get(formId);
  if (unitId === undefined) throw new OutOfScopeError(districtCode);
  return unitId;
}
