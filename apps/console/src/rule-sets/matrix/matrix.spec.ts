import type { DistrictView } from '../../api/types/identity';
import type { DraftSummaryView, RuleSetSummaryView } from '../../api/types/rule-sets';
import { buildMatrix, yearsOf } from './matrix';

const district = (code: string, parentCode: string | null): DistrictView => ({
  code,
  parentCode,
  name: { zh: code, en: code },
});
const districts = [
  district('510403', '510400'),
  district('100000', null),
  district('510400', '510000'),
  district('510000', '100000'),
  district('110000', '100000'),
];
const version = (districtCode: string, year: number, number: number, kind = 'project') =>
  ({ districtCode, year, kind, version: number }) as RuleSetSummaryView;
const draft = (districtCode: string, year: number, state: string) =>
  ({ districtCode, year, kind: 'project', state, draftId: state }) as DraftSummaryView;

const rows = buildMatrix(
  districts,
  [
    version('100000', 2020, 1),
    version('100000', 2020, 2),
    version('510403', 2020, 1),
    version('110000', 2021, 1, 're-check'),
  ],
  [draft('510403', 2021, 'submitted'), draft('110000', 2020, 'discarded')],
  'project',
  new Set(['510000']),
);

it('shows a parent before its children, and leaves out districts that have nothing', () => {
  expect(rows.map(({ district: { code }, depth }) => [code, depth])).toEqual([
    ['100000', 0],
    ['510000', 1],
    ['510403', 2],
  ]);
});

it('puts the newest version of a scope first', () => {
  expect(rows[0]?.cells.get(2020)?.versions.map(({ version: number }) => number)).toEqual([2, 1]);
});

it('counts drafts that are being worked on, and no others', () => {
  expect(rows[2]?.cells.get(2021)?.drafts).toHaveLength(1);
  expect(rows.some(({ district: { code } }) => code === '110000')).toBe(false);
});

it('offers this year beside those that have something', () => {
  expect(yearsOf(rows, 2026)).toEqual([2026, 2021, 2020]);
});
