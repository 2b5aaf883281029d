import type { Grade, Kind } from '@app/form';
import { Exact } from '@app/kernel';
import type { DistrictScope } from '../scope/district-scope';
import type { ScopedCollection } from '../scope/scoped-collection';
import { toFilter, type FormListFilter } from './form-list';
import type { FormHead, RuleSetReference } from './form.entity';

/** Dots of a scatter; more of them than this show nothing more. */
export const MOST_DOTS = 2_000;
const BIN = 5;
const FULL = 100;
const MEAN_DIGITS = 2;

/** Which forms are counted. */
export interface StatisticsFilter {
  readonly year?: number;
  readonly kind?: Kind;
  readonly unitId?: string;
}

/** How many forms have a grade; null: open or withheld. */
export interface GradeCount {
  readonly grade: Grade | null;
  readonly count: number;
}

/** Forms whose total lies in [from, to); 100 itself belongs to the bin below it. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The forms of one unit. The mean is of the scored ones, half-up to 2 places; null while there are none. */
export interface UnitStatistics {
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly forms: number;
  readonly scored: number;
  readonly withErrors: number;
  readonly meanTotal: string | null;
}

export type DistrictStatistics = Omit<UnitStatistics, 'unitId' | 'unitName'>;

/** In how many forms a code was found, and one score that has it with the rule set it rests on. */
export interface FindingCount {
  readonly code: string;
  readonly count: number;
  readonly evaluationId: string;
  readonly ruleSet: RuleSetReference;
}

export interface ScatterDot {
  readonly districtCode: string;
  readonly formId: string;
  readonly projectName: string;
  readonly executionRate: string;
  readonly total: string;
}

export interface FormStatistics {
  readonly forms: number;
  /** Forms whose current revision has a score; the figures below are theirs. */
  readonly scored: number;
  /** Scored forms of which only a lowest and a highest total can be told; they are counted by the lowest. */
  readonly undetermined: number;
  readonly grades: readonly GradeCount[];
  readonly histogram: readonly HistogramBin[];
  readonly byUnit: readonly UnitStatistics[];
  readonly byDistrict: readonly DistrictStatistics[];
  readonly findings: readonly FindingCount[];
  readonly scatter: readonly ScatterDot[];
}

/** Forms of one district, year and kind. */
export interface FormPlace {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly forms: number;
}

/** Where somebody begins to look; beyond these one chooses. */
const MOST_PLACES = 500;

interface ScoreGroup {
  readonly _id: { readonly grade: Grade | null; readonly bin: number; readonly isOpen: boolean };
  readonly count: number;
}

interface UnitGroup extends Omit<UnitStatistics, 'districtCode' | 'unitId' | 'meanTotal'> {
  readonly _id: { readonly districtCode: string; readonly unitId: string | null };
  readonly sum: string;
}

const IS_SCORED = { $eq: ['$latest.formRevision', '$current.revision'] };
/** Totals are decimals; a fraction, which only a set without rounding gives, counts by its approximation. */
const TOTAL = { $convert: { input: '$latest.total', to: 'decimal', onError: { $toDecimal: '$sort.total' } } };
const BIN_OF_TOTAL = { $multiply: [BIN, { $floor: { $divide: ['$sort.total', BIN] } }] };

/** Counts and means over the heads of forms, made in the database. */
export class FormStatisticsReader {
  constructor(private readonly heads: ScopedCollection<FormHead>) {}

  async read(scope: DistrictScope, filter: StatisticsFilter): Promise<FormStatistics> {
    const [groups, units, findings, scatter] = await Promise.all([
      this.scores(scope, filter),
      this.units(scope, filter),
      this.findings(scope, filter),
      this.scatter(scope, filter),
    ]);
    const byUnit = units.map(toUnit);
    return {
      forms: total(byUnit.map(({ forms }) => forms)),
      scored: total(groups.map(({ count }) => count)),
      undetermined: total(groups.filter(({ _id }) => _id.isOpen).map(({ count }) => count)),
      grades: countBy(groups, ({ grade }) => grade).map(([grade, count]) => ({ grade, count })),
      histogram: toHistogram(groups),
      byUnit,
      byDistrict: toDistricts(units),
      findings,
      scatter,
    };
  }

  /** Where there are forms at all, the most first. */
  places(scope: DistrictScope): Promise<FormPlace[]> {
    const key = { districtCode: '$districtCode', year: '$year', kind: '$kind' };
    return this.heads.aggregate(scope, toFilter({}), [
      { $group: { _id: key, forms: { $sum: 1 } } },
      { $project: { _id: 0, districtCode: '$_id.districtCode', year: '$_id.year', kind: '$_id.kind', forms: 1 } },
      { $sort: { forms: -1, year: -1, districtCode: 1, kind: 1 } },
      { $limit: MOST_PLACES },
    ]);
  }

  private scores(scope: DistrictScope, filter: StatisticsFilter): Promise<ScoreGroup[]> {
    const isFull = { $eq: ['$sort.total', FULL] };
    const bin = { $cond: [isFull, FULL - BIN, BIN_OF_TOTAL] };
    const isOpen = { $ne: ['$latest.lowest', '$latest.highest'] };
    const key = { grade: '$latest.grade', bin, isOpen };
    return this.heads.aggregate(scope, scoredOnly(filter), [{ $group: { _id: key, count: { $sum: 1 } } }]);
  }

  private units(scope: DistrictScope, filter: StatisticsFilter): Promise<UnitGroup[]> {
    const whereScored = (value: unknown) => ({ $sum: { $cond: [IS_SCORED, value, 0] } });
    const group = {
      _id: { districtCode: '$districtCode', unitId: '$unitId' },
      unitName: { $first: '$unitName' },
      forms: { $sum: 1 },
      scored: whereScored(1),
      withErrors: whereScored({ $cond: [{ $gt: ['$latest.findings.error', 0] }, 1, 0] }),
      sum: whereScored(TOTAL),
    };
    return this.heads.aggregate(scope, toFilter(listFilter(filter)), [
      { $group: group },
      { $addFields: { sum: { $toString: '$sum' } } },
      { $sort: { forms: -1, '_id.districtCode': 1, '_id.unitId': 1 } },
    ]);
  }

  private findings(scope: DistrictScope, filter: StatisticsFilter): Promise<FindingCount[]> {
    const group = {
      _id: '$latest.findingCodes',
      count: { $sum: 1 },
      latest: { $first: '$latest' },
    };
    return this.heads.aggregate(scope, scoredOnly(filter), [
      { $unwind: '$latest.findingCodes' },
      { $group: group },
      {
        $project: { _id: 0, code: '$_id', count: 1, evaluationId: '$latest.evaluationId', ruleSet: '$latest.ruleSet' },
      },
      { $sort: { count: -1, code: 1 } },
    ]);
  }

  /** Ids are random, so the first of them are a fair sample that stays the same. */
  private scatter(scope: DistrictScope, filter: StatisticsFilter): Promise<ScatterDot[]> {
    const dot = { districtCode: 1, formId: 1, projectName: 1, executionRate: 1, total: '$latest.total' };
    return this.heads.aggregate(scope, { ...scoredOnly(filter), executionRate: { $type: 'string' } }, [
      { $sort: { formId: 1 } },
      { $limit: MOST_DOTS },
      { $project: { _id: 0, ...dot } },
    ]);
  }
}

function listFilter(filter: StatisticsFilter): FormListFilter {
  return filter;
}

function scoredOnly(filter: StatisticsFilter) {
  return toFilter({ ...listFilter(filter), isScored: true });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function countBy<K>(groups: readonly ScoreGroup[], keyOf: (id: ScoreGroup['_id']) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const { _id, count } of groups) counts.set(keyOf(_id), (counts.get(keyOf(_id)) ?? 0) + count);
  return [...counts];
}

/** Bins from 0 to 100 without a gap, and any beyond that a rule set of its own scale fills. */
function toHistogram(groups: readonly ScoreGroup[]): HistogramBin[] {
  const counts = new Map(countBy(groups, ({ bin }) => bin));
  const regular = Array.from({ length: FULL / BIN }, (_, index) => index * BIN);
  const bins = [...new Set([...regular, ...counts.keys()])].sort((a, b) => a - b);
  return groups.length === 0 ? [] : bins.map((from) => ({ from, to: from + BIN, count: counts.get(from) ?? 0 }));
}

function toUnit({ _id, unitName, sum, forms, scored, withErrors }: UnitGroup): UnitStatistics {
  return { ..._id, unitName, forms, scored, withErrors, meanTotal: meanOf(Exact.parseText(sum), scored) };
}

function toDistricts(units: readonly UnitGroup[]): DistrictStatistics[] {
  const codes = [...new Set(units.map(({ _id }) => _id.districtCode))].sort();
  return codes.map((districtCode) => {
    const own = units.filter(({ _id }) => _id.districtCode === districtCode);
    const scored = total(own.map((unit) => unit.scored));
    const sum = own.reduce((all, unit) => all.plus(Exact.parseText(unit.sum)), Exact.zero);
    return {
      districtCode,
      forms: total(own.map(({ forms }) => forms)),
      scored,
      withErrors: total(own.map(({ withErrors }) => withErrors)),
      meanTotal: meanOf(sum, scored),
    };
  });
}

function meanOf(sum: Exact, count: number): string | null {
  return count === 0 ? null : sum.dividedBy(Exact.integer(count)).round(MEAN_DIGITS, 'half-up').toDecimal();
}
