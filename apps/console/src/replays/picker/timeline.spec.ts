import type { RuleSetSummaryView } from '../../api/types/rule-sets';
import { dayInChina, placeOfDay, timelineOf } from './timeline';

const NOW = Date.parse('2022-01-01T00:00:00Z');

function published(year: number, version: number, publishedAt: string, withdrawnAt?: string): RuleSetSummaryView {
  const withdrawal = withdrawnAt === undefined ? null : { at: withdrawnAt, by: 'user-1', reason: 'x' };
  return {
    ...{ districtCode: '110105', year, kind: 'project', version, official: false, label: null },
    ...{ title: { zh: '', en: '' }, contentHash: '', origin: 'published', publishedBy: 'user-1', state: 'in-force' },
    ...{ publishedAt, withdrawal },
  };
}

describe('the timeline of publications', () => {
  it('has a row a policy year, the newest first', () => {
    const rows = timelineOf(
      [published(2020, 1, '2021-01-01T00:00:00Z'), published(2021, 1, '2021-06-01T00:00:00Z')],
      NOW,
    ).rows;
    expect(rows.map(({ year }) => year)).toEqual([2021, 2020]);
  });

  it('ends a version where the next begins, and the last one now', () => {
    const versions = [published(2020, 2, '2021-07-02T12:00:00Z'), published(2020, 1, '2021-01-01T00:00:00Z')];
    const [first, second] = timelineOf(versions, NOW).rows[0]?.spans ?? [];
    expect(first?.to).toBeCloseTo(second?.from ?? NaN);
    expect(second?.to).toBe(100);
  });

  it('ends a version where it was withdrawn, and leaves a gap', () => {
    const versions = [
      published(2020, 1, '2021-01-01T00:00:00Z', '2021-03-01T00:00:00Z'),
      published(2020, 2, '2021-07-01T00:00:00Z'),
    ];
    const [first, second] = timelineOf(versions, NOW).rows[0]?.spans ?? [];
    expect(first?.isWithdrawn).toBe(true);
    expect(first?.to).toBeLessThan(second?.from ?? 0);
  });

  it('leaves room for a day before the first publication', () => {
    const timeline = timelineOf([published(2020, 1, '2021-01-01T00:00:00Z')], NOW);
    expect(timeline.rows[0]?.spans[0]?.from).toBeGreaterThan(5);
    expect(placeOfDay(timeline, '2020-12-20')).toBeGreaterThan(0);
    expect(placeOfDay(timeline, '1999-01-01')).toBe(0);
    expect(placeOfDay(timeline, '2099-01-01')).toBe(100);
  });

  it('has an axis even where nothing was published', () => {
    const { start, end, rows } = timelineOf([], NOW);
    expect(rows).toEqual([]);
    expect(start).toBeLessThan(end);
  });

  it('counts days by the clock of the country', () => {
    expect(dayInChina(Date.parse('2021-03-31T15:59:59Z'))).toBe('2021-03-31');
    expect(dayInChina(Date.parse('2021-03-31T16:00:00Z'))).toBe('2021-04-01');
  });
});
