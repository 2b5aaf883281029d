import type { Kind } from '@app/form';
import type { DistrictView } from '../../api/types/identity';
import type { DraftSummaryView, RuleSetSummaryView } from '../../api/types/rule-sets';

/** What a district has for a year. */
export interface MatrixCell {
  /** The newest first. */
  readonly versions: readonly RuleSetSummaryView[];
  /** Still being worked on. */
  readonly drafts: readonly DraftSummaryView[];
}

export interface MatrixRow {
  readonly district: DistrictView;
  /** How deep below the topmost row above it. */
  readonly depth: number;
  readonly cells: ReadonlyMap<number, MatrixCell>;
}

const OPEN = new Set(['draft', 'submitted', 'approved']);
const EMPTY: MatrixCell = { versions: [], drafts: [] };

/**
 * Districts by years: every district that has a rule set or an open draft of a kind, with those above it, and what
 * else is asked for. A parent comes before its children.
 */
export function buildMatrix(
  districts: readonly DistrictView[],
  versions: readonly RuleSetSummaryView[],
  drafts: readonly DraftSummaryView[],
  kind: Kind,
  also: ReadonlySet<string>,
): readonly MatrixRow[] {
  const cells = new Map<string, Map<number, MatrixCell>>();
  const cellsOf = (code: string) =>
    cells.get(code) ?? cells.set(code, new Map()).get(code) ?? new Map<number, MatrixCell>();
  const change = (code: string, year: number, next: (cell: MatrixCell) => MatrixCell) => {
    const own = cellsOf(code);
    own.set(year, next(own.get(year) ?? EMPTY));
  };
  for (const each of [...versions].sort((a, b) => b.version - a.version)) {
    if (each.kind === kind)
      change(each.districtCode, each.year, (cell) => ({ ...cell, versions: [...cell.versions, each] }));
  }
  for (const each of drafts) {
    if (each.kind !== kind || !OPEN.has(each.state)) continue;
    change(each.districtCode, each.year, (cell) => ({ ...cell, drafts: [...cell.drafts, each] }));
  }
  const isShown = ({ code }: DistrictView) => cells.has(code) || also.has(code);
  return inTreeOrder(districts, isShown).map(([district, depth]) => ({
    district,
    depth,
    cells: cells.get(district.code) ?? new Map<number, MatrixCell>(),
  }));
}

/** Every year that has something, and the year that policy is made for next, the newest first. */
export function yearsOf(rows: readonly MatrixRow[], thisYear: number): readonly number[] {
  return [...new Set([thisYear, ...rows.flatMap(({ cells }) => [...cells.keys()])])].sort((a, b) => b - a);
}

function inTreeOrder(
  districts: readonly DistrictView[],
  isShown: (district: DistrictView) => boolean,
): readonly (readonly [DistrictView, number])[] {
  const known = new Set(districts.map(({ code }) => code));
  const childrenOf = (parent: string | null) =>
    districts
      .filter(({ parentCode }) =>
        parent === null ? parentCode === null || !known.has(parentCode) : parentCode === parent,
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  const visit = (parent: string | null, depth: number): (readonly [DistrictView, number])[] =>
    childrenOf(parent).flatMap((district) => {
      const isIn = isShown(district);
      const below = visit(district.code, isIn ? depth + 1 : depth);
      return isIn ? [[district, depth] as const, ...below] : below;
    });
  return visit(null, 0);
}
