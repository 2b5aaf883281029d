import type { PrintedFundRow } from '../text/printed-form';
import { readNumber } from '../text/printed-number';
import { inTenThousand } from './money';
import { executionRatio } from './rate';
import { shiftPoint } from './shift-point';

it.each([
  ['99.96', -2, '0.9996'],
  ['100', -2, '1'],
  ['5', -2, '0.05'],
  ['0.5', -2, '0.005'],
  ['0', -2, '0'],
  ['-3.2', -2, '-0.032'],
  ['200000', -4, '20'],
  ['0.5', 4, '5000'],
  ['1.23456', 4, '12345.6'],
])('shiftPoint(%j, %i) is %j', (value, places, expected) => {
  expect(shiftPoint(value, places)).toBe(expected);
});

it.each([
  ['a plain number in a table in 万元', '20', '万元', '20'],
  ['a number in 万, which is the unit of the table', '9.97万', '万元', '9.97'],
  ['yuan in a table in 万元', '98840元', '万元', '9.884'],
  ['亿元 in a table in 万元', '0.5亿元', '万元', '5000'],
  ['a plain number in a table in yuan', '199920', '元', '19.992'],
  ['万元 in a table in yuan', '20万元', '元', '20'],
  ['a plain number in a table in 千元', '20', '千元', '2'],
  ['a placeholder', '—', '万元', null],
] as const)('inTenThousand reads %s', (_case, text, unit, expected) => {
  expect(inTenThousand(text, readNumber(text).value, unit)).toBe(expected);
});

describe('executionRatio', () => {
  it.each([
    ['takes a percentage', '97.30%', '19.4', '18.8768', '0.973'],
    ['takes a percentage below 1', '0.95%', '20', '19', '0.0095'],
    ['takes a bare number as percent', '100', '320', '320', '1'],
    ['takes a bare number as the ratio it equals', '0.95', '20', '19', '0.95'],
    ['takes a bare 1 as the ratio it equals', '1', '20', '20', '1'],
    ['takes a truncated ratio', '0.97', '19.4', '18.99', '0.97'],
    ['takes a bare number that is no such ratio as percent', '0.95', '20', '10', '0.0095'],
    ['takes a bare number as percent where there is no budget', '0.95', '', '19', '0.0095'],
    ['takes a bare number as percent where the budget is 0', '1', '0', '0', '0.01'],
    ['leaves a blank rate blank', '—', '20', '19', null],
  ])('%s', (_case, executionRate, annualBudget, executed, expected) => {
    expect(executionRatio(fundRow({ executionRate, annualBudget, executed }))).toBe(expected);
  });
});

function fundRow(cells: { executionRate: string; annualBudget: string; executed: string }): PrintedFundRow {
  return {
    row: 'total',
    label: '年度资金总额',
    initialBudget: '',
    initialBudgetValue: null,
    weight: '',
    weightValue: null,
    score: '',
    scoreValue: null,
    ...cells,
    annualBudgetValue: readNumber(cells.annualBudget).value,
    executedValue: readNumber(cells.executed).value,
    executionRateValue: readNumber(cells.executionRate).value,
  };
}
