import type { DistrictScope } from '../scope/district-scope';
import type { FormStore } from './form-store';
import type { FormHead } from './form.entity';
import { contentHashOf, matchForms, type Match } from './match-forms';
import { refuseEdit } from './refuse-edit';
import type { PreparedSubmission } from './prepare-submissions';
import { toCandidate, type SaveOutcome } from './save-outcome';

/** A form that is not stored yet. */
export interface PlannedForm {
  readonly prepared: PreparedSubmission;
  readonly twin: number;
  readonly sharesNameWith: readonly string[];
}

/** A revision to be written. `head` is as it was read: its next revision is the one after the current. */
export interface PlannedRevision {
  readonly prepared: PreparedSubmission;
  readonly head: FormHead;
  readonly sharesNameWith: readonly string[];
}

/** What is to be done, as things stood when they were read. */
export interface SavePlan {
  readonly outcomes: Map<PreparedSubmission, SaveOutcome>;
  readonly newForms: PlannedForm[];
  readonly revisions: PlannedRevision[];
}

const NOT_TO_BE_TOLD = { formId: '—', revision: 0, contentHash: '' } as const;

/** Reads where the forms stand and decides what each submission means for them. */
export class SavePlanner {
  constructor(private readonly store: FormStore) {}

  /** @param own the scope of all that hangs on forms of the submissions' units */
  async plan(scope: DistrictScope, own: DistrictScope, open: readonly PreparedSubmission[]): Promise<SavePlan> {
    const plan: SavePlan = { outcomes: new Map(), newForms: [], revisions: [] };
    await this.settleRepeats(scope, own, open, plan);
    const fresh = open.filter((prepared) => !plan.outcomes.has(prepared));
    const heads = await this.readHeads(scope, fresh);
    for (const prepared of fresh) {
      if (typeof prepared.submission.target === 'object') planTargeted(prepared, heads, plan);
    }
    for (const group of groupByKey(fresh)) {
      planGroup(
        group,
        heads.filter((head) => keyOf(head) === keyOf(group[0])),
        plan,
      );
    }
    return plan;
  }

  /** A client key that is known already settles its submission: the same content is there, or it is a misuse. */
  private async settleRepeats(
    scope: DistrictScope,
    own: DistrictScope,
    open: readonly PreparedSubmission[],
    plan: SavePlan,
  ): Promise<void> {
    const keys = open.flatMap(({ submission }) => submission.clientKey ?? []);
    if (keys.length === 0) return;
    const known = await this.store.revisions.find(
      own,
      { clientKey: { $in: keys, $type: 'string' } },
      { without: ['content'] },
    );
    if (known.length === 0) return;
    const formIds = known.map(({ formId }) => formId);
    const visible = new Set(
      (await this.store.heads.find(scope, { formId: { $in: formIds } })).map((head) => head.formId),
    );
    for (const prepared of open) {
      const { clientKey } = prepared.submission;
      const earlier = known.find(
        (revision) => revision.clientKey === clientKey && revision.districtCode === prepared.districtCode,
      );
      if (!earlier || clientKey === undefined) continue;
      // A key that another unit has used is taken; what for stays with that unit.
      const { formId, revision, contentHash } = visible.has(earlier.formId) ? earlier : NOT_TO_BE_TOLD;
      const isSame = contentHash === prepared.contentHash;
      plan.outcomes.set(
        prepared,
        isSame ? { kind: 'unchanged', formId, revision } : { kind: 'key-reused', clientKey, formId, revision },
      );
    }
  }

  private readHeads(scope: DistrictScope, open: readonly PreparedSubmission[]): Promise<FormHead[]> {
    if (open.length === 0) return Promise.resolve([]);
    const matchKeys = [...new Set(open.map(({ derived }) => derived.matchKey))];
    const formIds = open.flatMap(({ submission: { target } }) => (typeof target === 'object' ? target.formId : []));
    const byKey = { matchKey: { $in: matchKeys } };
    return this.store.heads.find(scope, formIds.length === 0 ? byKey : { $or: [byKey, { formId: { $in: formIds } }] });
  }
}

function planTargeted(prepared: PreparedSubmission, heads: readonly FormHead[], plan: SavePlan): void {
  const { target } = prepared.submission;
  const formId = typeof target === 'object' ? target.formId : '';
  const head = heads.find((candidate) => candidate.formId === formId);
  if (!head?.current || head.districtCode !== prepared.districtCode) {
    plan.outcomes.set(prepared, { kind: 'not-found', formId });
    return;
  }
  const refusal = refuseEdit(prepared, { ...head, current: head.current }, heads);
  if (refusal) plan.outcomes.set(prepared, refusal);
  else {
    const kind = contentHashOf(head) === prepared.contentHash ? 'same' : 'revision';
    apply(prepared, { kind, head }, plan);
  }
}

/** Plans the untargeted submissions of one district and match key. */
function planGroup(group: readonly PreparedSubmission[], heads: readonly FormHead[], plan: SavePlan): void {
  const matched = group.filter(({ submission }) => submission.target === undefined);
  const matches = matchForms(matched, heads);
  const newForms = group.filter(({ submission }) => submission.target === 'new');
  matched.forEach((prepared, index) => {
    const match = matches[index];
    if (match?.kind === 'new') newForms.push(prepared);
    else if (match) apply(prepared, match, plan);
  });
  const nextTwin = Math.max(-1, ...heads.map(({ twin }) => twin)) + 1;
  newForms.forEach((prepared, index) => {
    const sharesNameWith = prepared.isIdentified ? heads.map(({ formId }) => formId) : [];
    plan.newForms.push({ prepared, twin: nextTwin + index, sharesNameWith });
  });
}

function apply(prepared: PreparedSubmission, match: Exclude<Match, { kind: 'new' }>, plan: SavePlan): void {
  if (match.kind === 'ambiguous') {
    plan.outcomes.set(prepared, { kind: 'ambiguous', candidates: match.candidates.map(toCandidate) });
    return;
  }
  const { formId, current } = match.head;
  if (match.kind === 'same' && current) {
    plan.outcomes.set(prepared, { kind: 'unchanged', formId, revision: current.revision });
  } else {
    plan.revisions.push({ prepared, head: match.head, sharesNameWith: [] });
  }
}

function groupByKey(
  submissions: readonly PreparedSubmission[],
): readonly (readonly [PreparedSubmission, ...PreparedSubmission[]])[] {
  const groups = new Map<string, [PreparedSubmission, ...PreparedSubmission[]]>();
  for (const prepared of submissions) {
    if (typeof prepared.submission.target === 'object') continue;
    const group = groups.get(keyOf(prepared));
    if (group) group.push(prepared);
    else groups.set(keyOf(prepared), [prepared]);
  }
  return [...groups.values()];
}

/** District and match key of a submission or of a stored form. */
function keyOf(of: PreparedSubmission | FormHead): string {
  return `${of.districtCode}/${'derived' in of ? of.derived.matchKey : of.matchKey}`;
}
