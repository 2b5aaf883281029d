import { readIndicator, type Level1, type Level2, type ReadingOptions } from '@app/form';
import { judgedRows, type JudgedRow } from './judged';
import { readingOptions } from './reading-options';

const BENEFITS: ReadonlySet<Level2> = new Set(['economic', 'social', 'ecological', 'sustainability']);

function level1Of(level2: Level2): Level1 {
  if (level2 === 'satisfaction') return 'satisfaction';
  return BENEFITS.has(level2) ? 'benefit' : 'output';
}

function read([level2, target, completed, , name = '']: JudgedRow, options: Partial<ReadingOptions> = {}) {
  return readIndicator(
    { level1: level1Of(level2), level2, name, target, completed },
    { ...readingOptions, ...options },
  );
}

describe('reading agrees with a careful person', () => {
  it('on enough rows to mean something', () => {
    expect(Object.values(judgedRows).flat().length).toBeGreaterThanOrEqual(800);
  });

  describe.each(Object.entries(judgedRows))('%s', (_group, rows) => {
    it.each(rows.map((row) => ({ row, level2: row[0], target: row[1], completed: row[2], verdict: row[3] })))(
      '$level2: $target against $completed is $verdict',
      ({ row, verdict }) => {
        expect(read(row).verdict).toBe(verdict);
      },
    );
  });
});

describe('strict words read inclusively', () => {
  const rows: [Level2, string, string, 'met' | 'missed'][] = [
    ['satisfaction', '满意率大于90%', '90%', 'met'],
    ['satisfaction', '满意率大于90%', '89.99%', 'missed'],
    ['quantity', '>5个', '5个', 'met'],
    ['quality', '少于5起', '5起', 'met'],
    ['quality', '少于5起', '6起', 'missed'],
    ['satisfaction', '满意率大于90%', '不足90%', 'missed'],
  ];
  it.each(rows)('%s: %p against %p is %s', (level2, target, completed, verdict) => {
    expect(read([level2, target, completed, verdict], { strictWords: 'inclusive' }).verdict).toBe(verdict);
  });
});
