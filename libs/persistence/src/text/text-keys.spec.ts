import { nameKey } from './name-key';
import { sortKey } from './sort-key';

describe('nameKey', () => {
  it.each([
    ['white space of every kind', '环卫 \t作业\n项目\u3000\u00A0', '环卫作业项目'],
    ['full-width letters, digits and brackets', '环卫作业（２０２２年）Ａ', '环卫作业(2022年)a'],
    ['upper case', 'LED路灯', 'led路灯'],
    ['marks that nobody sees', '路\u200B灯\uFEFF', '路灯'],
  ])('does not count %s', (_name, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ['white space', ' \u3000\n'],
    ['nothing', ''],
  ])('is empty for %s', (_name, name) => {
    expect(nameKey(name)).toBe('');
  });

  it('keeps different names apart', () => {
    expect(nameKey('环卫作业一期')).not.toBe(nameKey('环卫作业二期'));
  });

  it('ends on hostile names', () => {
    expect(nameKey(' \u3000'.repeat(500_000))).toBe('');
  });
});

describe('sortKey', () => {
  const sorted = (names: readonly string[]) => [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

  it('puts digits first, then Latin letters, then Han characters by pinyin', () => {
    expect(sorted(['中心绿化', '安全生产', 'LED路灯', '2022年路灯', '朝阳公园', '丰台公园'])).toEqual([
      '2022年路灯',
      'LED路灯',
      '安全生产',
      '朝阳公园',
      '丰台公园',
      '中心绿化',
    ]);
  });

  it('puts a name before the longer ones that begin with it', () => {
    expect(sorted(['环卫作业', '环卫', '环卫车辆'])).toEqual(['环卫', '环卫车辆', '环卫作业']);
  });

  it('takes full-width and half-width forms for the same', () => {
    expect(sortKey('（２０２２）ＬＥＤ')).toBe(sortKey('(2022)led'));
  });

  it('bears characters outside the basic block and names without end', () => {
    expect(sortKey('𠮷野家') > sortKey('座谈')).toBe(true);
    expect(sortKey('环'.repeat(10_000)).length).toBeLessThan(300);
  });
});
