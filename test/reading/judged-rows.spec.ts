import { readIndicator, type Level1, type Level2, type ReadingOptions } from '@app/form';
import { judgedRows, type JudgedRow } from './judged-rows';
import { readingOptions } from './reading-options';

const BENEFITS: ReadonlySet<Level2> = new Set(['economic', 'social', 'ecological', 'sustainability']);

function level1Of(level2: Level2): Level1 {
  if (level2 === 'satisfaction') return 'satisfaction';
  return BENEFITS.has(level2) ? 'benefit' : 'output';
}

function read([level2, target, completed]: JudgedRow, options: Partial<ReadingOptions> = {}) {
  return readIndicator(
    { level1: level1Of(level2), level2, name: '', target, completed },
    { ...readingOptions, ...options },
  );
}

describe('reading agrees with a careful person', () => {
  it('on enough rows to mean something', () => {
    expect(Object.values(judgedRows).flat().length).toBeGreaterThanOrEqual(240);
  });

  describe.each(Object.entries(judgedRows))('%s', (_group, rows) => {
    it.each(rows)('%s: %p against %p is %s', (...row) => {
      expect(read(row).verdict).toBe(row[3]);
    });
  });
});

describe('strict words read inclusively', () => {
  const rows: [Level2, string, string, 'met' | 'missed'][] = [
    ['satisfaction', '满意率大于90%', '90%', 'met'],
    ['satisfaction', '满意率大于90%', '89.99%', 'missed'],
    ['quantity', '>5个', '5个', 'met'],
    ['quality', '少于5起', '5起', 'met'],
    ['quality', '少于5起', '6起', 'missed'],
  ];
  it.each(rows)('%s: %p against %p is %s', (level2, target, completed, verdict) => {
    expect(read([level2, target, completed, verdict], { strictWords: 'inclusive' }).verdict).toBe(verdict);
  });
});

describe('facts beside the verdict', () => {
  it('gives the completion ratio exactly, in one unit', () => {
    expect(read(['cost', '≤45万元', '300000元', 'met']).completionRatio?.toText()).toBe('2/3');
    expect(read(['quantity', '≥3个', '4个', 'met']).completionRatio?.toText()).toBe('4/3');
  });

  it('gives none where the target is 0, the units differ, or nothing was measured', () => {
    const rows: JudgedRow[] = [
      ['quality', '≤0起', '1起', 'missed'],
      ['quantity', '≥20座', '20公里', 'unknown'],
      ['satisfaction', '≥90%', '≥90%', 'unknown'],
    ];
    expect(rows.map((row) => read(row).completionRatio)).toEqual([null, null, null]);
  });

  it.each([
    ['≥90%', '95%', 'positive'],
    ['≤90%', '95%', 'reverse'],
    ['=90%', '95%', 'fixed'],
    ['90%', '95%', 'plain'],
    ['好坏', '好', 'scale'],
    ['2020年底', '2020年底', 'date'],
    ['6月支出50%', '6月支出50%', 'stages'],
    ['方便出行', '方便出行', 'qualitative'],
    ['', '95%', 'missing'],
  ])('reads the nature of %p', (target, completed, nature) => {
    expect(read(['quality', target, completed, 'unknown']).nature).toBe(nature);
  });

  it.each([
    ['cost', '45万元', '450000元', 'same'],
    ['quantity', '20个', '20', 'target-only'],
    ['quantity', '20', '20个', 'completed-only'],
    ['quantity', '20个', '20公里', 'different'],
    ['cost', '45元', '45万元', 'slip'],
    ['cost', '5万', '5万元', 'converted'],
    ['quantity', '20', '20', 'none'],
  ] as const)('%s: %p against %p has units %s', (level2, target, completed, match) => {
    expect(read([level2, target, completed, 'unknown']).unitMatch).toBe(match);
  });

  it('sees vague targets', () => {
    const vague = ['符合规定', '效果明显', '有效提升'].map((text) => read(['social', text, '', 'unknown']).vague);
    const clear = ['≥95%', '好坏', '新建站亭二十座'].map((text) => read(['social', text, '', 'unknown']).vague);
    expect([...vague, ...clear]).toEqual([true, true, true, false, false, false]);
  });
});
