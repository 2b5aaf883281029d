import { FooterReader } from './footers';
import { HeadingReader } from './heading';

function heading(...lines: string[]): unknown {
  const reader = new HeadingReader();
  lines.forEach((line) => reader.take(line));
  return reader.finish();
}

describe('the heading above a form', () => {
  it.each([
    ['a title and a year below it', ['青禾区项目支出绩效自评表', '(2023年度)'], '青禾区项目支出绩效自评表', '2023'],
    ['both on one line', ['青禾区项目支出绩效自评表 (2023年度)'], '青禾区项目支出绩效自评表', '2023'],
    [
      'a year with white space and full-width digits',
      ['项目支出绩效自评表', '（   ２０２３年度）'],
      '项目支出绩效自评表',
      '2023',
    ],
    ['a title with brackets in it', ['项目（政策）支出绩效自评表'], '项目（政策）支出绩效自评表', null],
    ['a section heading, which is no title', ['三、项目支出绩效自评表'], null, null],
    ['the name of an attachment, which is no title', ['附件5：', '附件：项目支出绩效自评表'], null, null],
    ['prose that mentions the table and a year', ['请填写项目支出绩效自评表，并于（2023年度）结束前报送'], null, null],
    [
      'an older title and the last one',
      ['甲项目支出绩效自评表', '(2021年度)', '乙项目支出绩效自评表'],
      '乙项目支出绩效自评表',
      null,
    ],
  ])('reads %s', (_case, lines, title, yearPrinted) => {
    expect(heading(...lines)).toEqual({ title, yearPrinted });
  });
});

describe('the footers below a form', () => {
  it.each([
    ['one a line', ['填表人：甲', '科室负责人: 乙', '联系电话： 000', '填写日期：2024年1月30日']],
    ['all on one line', ['填表人：甲 科室负责人：乙 联系电话：000 填写日期：2024年1月30日']],
  ])('reads them %s', (_case, lines) => {
    const reader = new FooterReader(1_000);
    lines.forEach((line) => reader.take(line));
    const expected = { filledBy: '甲', sectionHead: '乙', fillerPhone: '000', date: '2024年1月30日', note: null };
    expect(reader.finish()).toEqual(expected);
  });

  it('reads a note up to the blank line behind it', () => {
    const reader = new FooterReader(1_000);
    ['注：1.甲', '2.乙', '', '丙'].forEach((line) => reader.take(line));
    expect(reader.finish().note).toBe('注：1.甲\n2.乙');
  });

  it('leaves prose alone that has a label in its middle', () => {
    const reader = new FooterReader(1_000);
    reader.take('如有疑问请拨打联系电话：000');
    expect(reader.finish().fillerPhone).toBeNull();
  });
});
