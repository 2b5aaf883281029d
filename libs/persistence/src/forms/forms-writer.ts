import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import type { UnitsRepository } from '../units/units.repository';
import { formFrom, personsIn } from './form-content';
import { WriteContentionError } from './form-errors';
import type { FormStore, PointerMove } from './form-store';
import type { FormHead, FormRevision } from './form.entity';
import { headsDeriver, prepareSubmissions, type PreparedSubmission, type UnitLookup } from './prepare-submissions';
import type { FormEdit, FormSubmission, SaveOutcome } from './save-outcome';
import { changedScope } from './refuse-edit';
import { SavePlanner, type PlannedForm, type PlannedRevision, type SavePlan } from './save-planner';

const MOST_ROUNDS = 200;
const LONGEST_PAUSE_MS = 25;

/** Who saves, and when. */
export interface SaveStamp {
  readonly savedBy: string;
  readonly savedAt: Date;
}

/**
 * Stores submissions without transactions and without losing or repeating one, however many save at once.
 *
 * Each round reads where the forms stand and writes in this order: the head of a new form, then the immutable
 * revision, whose unique number is the lock, then the head's pointer. Whoever loses a number goes into the next
 * round, and first completes what it met: so a crash between two steps is mended by the next save.
 */
export class FormsWriter {
  private readonly planner: SavePlanner;

  constructor(
    private readonly store: FormStore,
    private readonly units: UnitsRepository,
  ) {
    this.planner = new SavePlanner(store);
  }

  /**
   * Stores forms; see `FormsRepository.save`.
   *
   * @throws OutOfScopeError before anything is written, WriteContentionError
   */
  async save(
    scope: DistrictScope,
    submissions: readonly FormSubmission[],
    stamp: SaveStamp,
    lookup: UnitLookup = 'resolve',
  ): Promise<SaveOutcome[]> {
    for (const { form } of submissions) scope.assertCovers(form.districtCode);
    const prepared = await prepareSubmissions(this.units, scope, submissions, lookup);
    const { own, open: admitted, outcomes } = sortOut(scope, prepared);
    let open = admitted;
    for (let round = 0; open.length > 0; round += 1) {
      if (round === MOST_ROUNDS) throw new WriteContentionError(open.length);
      if (round > 0) await sleep(Math.random() * LONGEST_PAUSE_MS);
      open = await this.runRound(scope, own, open, stamp, outcomes);
    }
    return submissions.flatMap((_, position) => outcomes.get(position) ?? []);
  }

  /** Saves an edit; see `FormsRepository.revise`. */
  async revise(scope: DistrictScope, { formId, baseRevision, form }: FormEdit, stamp: SaveStamp): Promise<SaveOutcome> {
    const head = await this.store.heads.findOne(scope, { formId, current: { $ne: null } });
    if (!head) return { kind: 'not-found', formId };
    const changes = changedScope(form, head);
    if (changes.length > 0) return { kind: 'identity-changed', formId, changes };
    // A mistyped unit is a question to whoever typed it, and no new unit.
    const lookup = head.unitId === null ? 'resolve' : 'known';
    const submission = { form, target: { formId, baseRevision } };
    const [outcome] = await this.save(scope.only(head.districtCode), [submission], stamp, lookup);
    return outcome ?? { kind: 'not-found', formId };
  }

  /** What saving would refuse as things stand, by position; see `FormsRepository.foreseeRefusals`. */
  async foreseeRefusals(
    scope: DistrictScope,
    submissions: readonly FormSubmission[],
  ): Promise<ReadonlyMap<number, SaveOutcome>> {
    for (const { form } of submissions) scope.assertCovers(form.districtCode);
    const prepared = await prepareSubmissions(this.units, scope, submissions, 'known');
    const { own, open, outcomes: refusals } = sortOut(scope, prepared);
    const { outcomes } = await this.planner.plan(scope, own, open);
    for (const [{ position }, outcome] of outcomes) if (outcome.kind !== 'unchanged') refusals.set(position, outcome);
    return refusals;
  }

  /** Completes revisions that a crash left without a pointer to them. */
  async complete(scope: DistrictScope, orphans: readonly FormRevision[]): Promise<void> {
    const forms = orphans.map(({ content }) => formFrom(content));
    const derive = await headsDeriver(this.units, scope, forms);
    const heads = await this.store.heads.find(scope, { formId: { $in: orphans.map(({ formId }) => formId) } });
    const headById = new Map(heads.map((head) => [head.formId, head]));
    const moves = orphans.flatMap((revision, index): PointerMove[] => {
      const head = headById.get(revision.formId);
      const form = forms[index];
      return head && form ? [{ head, revision, derived: derive(form) }] : [];
    });
    await this.store.movePointers(scope, moves);
  }

  /** Settles what can be settled; gives back those who lost a race and must look again. */
  private async runRound(
    scope: DistrictScope,
    own: DistrictScope,
    open: readonly PreparedSubmission[],
    stamp: SaveStamp,
    outcomes: Map<number, SaveOutcome>,
  ): Promise<PreparedSubmission[]> {
    const plan = await this.planner.plan(scope, own, open);
    const { placed, lost } = await this.placeNewForms(own, plan.newForms);
    const fresh = new Set(placed.map(({ head: { formId } }) => formId));
    const { written, refused } = await this.writeRevisions(own, [...plan.revisions, ...placed], fresh, stamp);
    await this.refreshPersons(own, plan);
    // Noted only now: nothing is acknowledged before all that it stands for is stored.
    for (const [{ position }, outcome] of plan.outcomes) outcomes.set(position, outcome);
    for (const planned of written) outcomes.set(planned.prepared.position, outcomeOf(planned));
    return [...lost, ...refused.map(({ prepared }) => prepared)];
  }

  /** Inserts the heads of new forms. Whoever finds its number among twins taken has lost. */
  private async placeNewForms(scope: DistrictScope, newForms: readonly PlannedForm[]) {
    const planned = newForms.map((form): PlannedRevision => ({ ...form, head: newHead(form) }));
    const heads = planned.map(({ head }) => head);
    const taken = await this.store.heads.insert(scope, heads);
    return {
      placed: planned.filter((_, index) => !taken.has(index)).map((form) => withTwins(form, heads)),
      lost: planned.filter((_, index) => taken.has(index)).map(({ prepared }) => prepared),
    };
  }

  /**
   * Writes revisions, then persons and pointers. A refused revision has been written by somebody else.
   *
   * @param fresh the forms whose heads were made in this round
   */
  private async writeRevisions(
    scope: DistrictScope,
    planned: readonly PlannedRevision[],
    fresh: ReadonlySet<string>,
    stamp: SaveStamp,
  ) {
    const records = planned.map((revision) => toRecord(revision, stamp));
    const taken = await this.store.revisions.insert(scope, records);
    const written = planned.flatMap((plan, index) => {
      const record = records[index];
      return record && !taken.has(index) ? [{ plan, record }] : [];
    });
    await Promise.all([
      this.store.addPersons(
        scope,
        written.map(({ plan, record }) => [record, plan.prepared.persons]),
      ),
      this.store.pointToFirst(
        scope,
        written.flatMap(({ record: { formId } }) => (fresh.has(formId) ? [formId] : [])),
        stamp.savedAt,
      ),
      this.store.movePointers(
        scope,
        written
          .filter(({ record: { formId } }) => !fresh.has(formId))
          .map(({ plan, record }) => ({ head: plan.head, revision: record, derived: plan.prepared.derived })),
      ),
    ]);
    const met = await this.store.findRevisions(
      scope,
      records.filter((_, index) => taken.has(index)),
    );
    if (met.length > 0) await this.complete(scope, met);
    return {
      written: written.map(({ plan }) => plan),
      refused: planned.filter((_, index) => taken.has(index)),
    };
  }

  /** A form handed in again with nothing but a new telephone number is the same form, with the new number. */
  private async refreshPersons(scope: DistrictScope, { outcomes }: SavePlan): Promise<void> {
    const unchanged = [...outcomes].flatMap(([{ districtCode, persons }, outcome]) =>
      outcome.kind === 'unchanged' ? [[{ ...outcome, districtCode }, persons] as const] : [],
    );
    const stored = await this.store.findPersons(
      scope,
      unchanged.map(([key]) => key),
    );
    const differing = unchanged.filter(([{ formId, revision }, persons]) => {
      const known = stored.find((entry) => entry.formId === formId && entry.revision === revision);
      return !known || !isDeepStrictEqual(personsIn(known), persons);
    });
    await this.store.putPersons(scope, differing);
  }
}

/** Sets the submissions of other units aside; `own` is the scope of all that hangs on forms of the rest. */
function sortOut(scope: DistrictScope, prepared: readonly PreparedSubmission[]) {
  const outcomes = new Map<number, SaveOutcome>();
  const isOwn = ({ districtCode, derived }: PreparedSubmission) => scope.coversUnit(districtCode, derived.unitId);
  const open = prepared.filter(isOwn);
  for (const each of prepared) if (!isOwn(each)) outcomes.set(each.position, { kind: 'foreign-unit' });
  const own = scope.throughSeen(open.map(({ districtCode, derived: { unitId } }) => ({ districtCode, unitId })));
  return { own, open, outcomes };
}

function newHead({ prepared, twin }: PlannedForm): FormHead {
  const { derived, districtCode, contentHash } = prepared;
  const sort = { ...derived.sort, total: null, gap: null };
  const formId = newId('form');
  return { ...derived, districtCode, formId, twin, sort, reservedFor: contentHash, current: null, latest: null };
}

/** Adds the forms of the same call that turned out to share the name. */
function withTwins(planned: PlannedRevision, heads: readonly FormHead[]): PlannedRevision {
  const { head, prepared, sharesNameWith } = planned;
  if (!prepared.isIdentified) return planned;
  const twins = heads.filter(
    (other) =>
      other.formId !== head.formId && other.matchKey === head.matchKey && other.districtCode === head.districtCode,
  );
  return { ...planned, sharesNameWith: [...sharesNameWith, ...twins.map(({ formId }) => formId)] };
}

function toRecord({ prepared, head }: PlannedRevision, stamp: SaveStamp): FormRevision {
  const { submission, districtCode, contentHash, content } = prepared;
  const { clientKey, importId } = submission;
  return {
    districtCode,
    formId: head.formId,
    revision: (head.current?.revision ?? 0) + 1,
    contentHash,
    content,
    ...(clientKey === undefined ? {} : { clientKey }),
    ...(importId === undefined ? {} : { importId }),
    ...stamp,
  };
}

function outcomeOf({ head, sharesNameWith }: PlannedRevision): SaveOutcome {
  const { formId, current } = head;
  if (!current) return { kind: 'created', formId, revision: 1, sharesNameWith };
  return { kind: 'revised', formId, revision: current.revision + 1 };
}
