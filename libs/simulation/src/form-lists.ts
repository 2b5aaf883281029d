import { Exact } from '@app/kernel';
import type { FormShift, NearEdge, UnscoredForm } from './simulation-report';
import { TopList } from './top-list';

export const MOST_SHIFTS = 20;
export const MOST_NEAR_EDGE = 100;
export const MOST_UNSCORED = 20;

/** The forms that a report names, as JSON. */
export interface FormListsJson {
  readonly gains: readonly FormShift[];
  readonly losses: readonly FormShift[];
  readonly nearEdge: readonly NearEdge[];
  readonly unscored: readonly UnscoredForm[];
}

export const NO_FORMS: FormListsJson = { gains: [], losses: [], nearEdge: [], unscored: [] };

/** The forms that a report names: the first ones in orders without ties, so that merging gives what one pass gives. */
export class FormLists {
  private readonly gains: TopList<FormShift>;
  private readonly losses: TopList<FormShift>;
  private readonly near: TopList<NearEdge>;
  private readonly missing: TopList<UnscoredForm>;

  constructor(from: FormListsJson = NO_FORMS) {
    this.gains = new TopList(MOST_SHIFTS, (a, b) => bySize(b.shift, a.shift) || byId(a, b), from.gains);
    this.losses = new TopList(MOST_SHIFTS, (a, b) => bySize(a.shift, b.shift) || byId(a, b), from.losses);
    this.near = new TopList(MOST_NEAR_EDGE, (a, b) => distance(a).compare(distance(b)) || byId(a, b), from.nearEdge);
    this.missing = new TopList(MOST_UNSCORED, byId, from.unscored);
  }

  addShift(form: FormShift, sign: number): void {
    if (sign > 0) this.gains.add(form);
    if (sign < 0) this.losses.add(form);
  }

  addNearEdge(form: NearEdge): void {
    this.near.add(form);
  }

  addUnscored(form: UnscoredForm): void {
    this.missing.add(form);
  }

  merge({ gains, losses, nearEdge, unscored }: FormListsJson): void {
    for (const form of gains) this.gains.add(form);
    for (const form of losses) this.losses.add(form);
    for (const form of nearEdge) this.near.add(form);
    for (const form of unscored) this.missing.add(form);
  }

  toJson(): FormListsJson {
    const { gains, losses, near, missing } = this;
    return { gains: gains.all(), losses: losses.all(), nearEdge: near.all(), unscored: missing.all() };
  }
}

function bySize(a: string, b: string): number {
  return Exact.parseText(a).compare(Exact.parseText(b));
}

function byId(a: UnscoredForm, b: UnscoredForm): number {
  const [one, other] = [`${a.districtCode}/${a.formId}`, `${b.districtCode}/${b.formId}`];
  return one < other ? -1 : Number(one > other);
}

function distance({ candidateTotal, edge }: NearEdge): Exact {
  const gap = Exact.parseText(candidateTotal).minus(Exact.parse(edge));
  return gap.sign() < 0 ? gap.negated() : gap;
}
