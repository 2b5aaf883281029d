import { readIndicator, type IndicatorReading, type Level2 } from '@app/form';
import { readingOptions } from './reading-options';

function read(level2: Level2, target: string, completed: string, name = ''): IndicatorReading {
  return readIndicator({ level1: 'output', level2, name, target, completed }, readingOptions);
}

describe('facts beside the verdict', () => {
  it('gives the completion ratio exactly, in one unit', () => {
    expect(read('cost', '≤45万元', '300000元').completionRatio?.toText()).toBe('2/3');
    expect(read('quantity', '≥3个', '4个').completionRatio?.toText()).toBe('4/3');
    expect(read('timeliness', '≤2小时', '30分钟').completionRatio?.toText()).toBe('0.25');
    expect(read('quantity', '≥2.5公里', '2400米').completionRatio?.toText()).toBe('0.96');
    expect(read('satisfaction', '≥95%', '0.96').completionRatio?.toText()).toBe('96/95');
  });

  it.each([
    ['quality', '≤0起', '1起'],
    ['quality', '0/0', '0/0'],
    ['quantity', '≥20座', '20公里'],
    ['satisfaction', '≥90%', '≥95%'],
    ['satisfaction', '≥90%', '约95%'],
    ['quantity', '≥10次', '10-12次'],
    ['cost', '≤45元', '45万元'],
  ] as const)('%s: %p against %p has no completion ratio', (level2, target, completed) => {
    expect(read(level2, target, completed).completionRatio).toBeNull();
  });

  it.each([
    ['≥90%', '95%', 'positive'],
    ['满意度达到90%', '95%', 'positive'],
    ['≤90%', '95%', 'reverse'],
    ['控制在20万元以内', '已控制', 'reverse'],
    ['=90%', '95%', 'fixed'],
    ['90%', '95%', 'plain'],
    ['好坏', '好', 'scale'],
    ['优良中差', '优', 'scale'],
    ['2020年底', '2020年底', 'date'],
    ['≤7月', '7月', 'date'],
    ['6月支出50%', '6月支出50%', 'stages'],
    ['方便出行', '方便出行', 'qualitative'],
    ['', '95%', 'missing'],
    ['无', '95%', 'missing'],
  ])('reads the nature of %p against %p as %s', (target, completed, nature) => {
    expect(read('quality', target, completed).nature).toBe(nature);
  });

  it('takes a number inside a sentence for the target only where the completed value answers to it', () => {
    const answered = read('quantity', '用于发放26名河道巡查员补贴', '26名');
    expect([answered.nature, answered.target.quantity?.value.toText(), answered.target.confidence]).toEqual([
      'qualitative',
      '26',
      'likely',
    ]);
    const open = read('quantity', '用于发放26名河道巡查员补贴', '已按月发放');
    expect([open.nature, open.target.quantity, open.verdict]).toEqual(['qualitative', null, 'unknown']);
  });

  it.each([
    ['cost', '45万元', '45万元', 'same'],
    ['quantity', '3人', '3名', 'same'],
    ['cost', '45万元', '450000元', 'converted'],
    ['cost', '5万', '5万元', 'converted'],
    ['timeliness', '≤1年', '12个月', 'converted'],
    ['quantity', '20个', '20', 'target-only'],
    ['cost', '6900元/年', '6900', 'target-only'],
    ['quantity', '20', '20个', 'completed-only'],
    ['quantity', '20个', '20公里', 'different'],
    ['quantity', '20人', '20人次', 'different'],
    ['cost', '45元', '45万元', 'slip'],
    ['cost', '45万元', '30元', 'slip'],
    ['quantity', '20', '20', 'none'],
    ['social', '方便出行', '95%', 'none'],
  ] as const)('%s: %p against %p has units %s', (level2, target, completed, match) => {
    expect(read(level2, target, completed).unitMatch).toBe(match);
  });

  it.each([
    ['≥90%', '≥90%', true],
    ['≥90%', '95%以上', true],
    ['≤45万元', '未超过45万元', true],
    ['≥90%', '不足90%', true],
    ['≥90%', '达到95%', false],
    ['≥90%', '=95%', false],
    ['1年内', '1年内', false],
    ['≤12月', '≤12月', true],
    ['≥50次', '50余次', false],
  ])('%p against %p: the completed value is a bound is %p', (target, completed, isBound) => {
    expect(read('quality', target, completed).completedIsBound).toBe(isBound);
  });

  it.each([
    ['符合办公要求', true],
    ['效果明显', true],
    ['有效提升', true],
    ['达标', true],
    ['≥95%', false],
    ['好坏', false],
    ['新建站亭二十座', false],
    ['明显提升3个百分点', false],
  ])('%p is vague is %p', (target, vague) => {
    expect(read('social', target, '').vague).toBe(vague);
  });

  it('compares the cells as printed, white space apart', () => {
    expect(read('quality', '符合 规定', '符合规定').completedEqualsTarget).toBe(true);
    expect(read('quality', '符合规定', '符合规定。').completedEqualsTarget).toBe(false);
    expect(read('quality', '', '').completedEqualsTarget).toBe(false);
  });

  it('finds the word on the scale, and words that are off it', () => {
    expect(read('quality', '优 / 良 / 差', '优秀')).toMatchObject({
      scaleId: 'three-step',
      scaleWord: '优',
      offScale: false,
    });
    expect(read('quality', '好坏', '较好')).toMatchObject({ scaleId: 'good-bad', scaleWord: null, offScale: true });
    expect(read('quality', '好坏', '')).toMatchObject({ scaleWord: null, offScale: false });
  });

  it('gives a reason for every verdict', () => {
    const reasons = [
      ['≥90%', '95%', 'READ_NUMBERS'],
      ['电脑5台、打印机2台', '电脑5台、打印机2台', 'READ_LISTS'],
      ['12月底前完成', '11月完成', 'READ_DATES'],
      ['6月支出50%', '6月支出60%', 'READ_STAGES'],
      ['好坏', '好', 'READ_SCALE'],
      ['合格', '不合格', 'READ_WORDS'],
      ['/', '95%', 'READ_TARGET_MISSING'],
      ['≥90%', '——', 'READ_COMPLETED_MISSING'],
      ['≥90%', '≥90%', 'READ_BOUND'],
      ['≥90%', '约95%', 'READ_APPROXIMATE'],
      ['≥20座', '20公里', 'READ_UNITS_DIFFER'],
      ['好坏', '0', 'READ_OFF_SCALE'],
      ['≥90%', '资金到位率100%', 'READ_OTHER_MEASURE'],
      ['投诉5件', '4件', 'READ_DIRECTION_OPEN'],
      ['≥90%', '明显提升', 'READ_NOT_COMPARABLE'],
      ['方便出行', '方便出行', 'READ_TEXT'],
    ] as const;
    for (const [target, completed, why] of reasons) expect(read('quality', target, completed).why).toBe(why);
    expect(read('cost', '45元', '45万元').why).toBe('READ_UNIT_SLIP');
  });
});
