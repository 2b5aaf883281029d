import type { LeafValue, Operator } from '@app/rule-set';
import { readFraction, type Operand } from './fractions';
import { exactOperators } from './operators';

const third = readFraction('1/3');
const ten = readFraction('10');

describe('exactOperators', () => {
  const cases: [string, Operand, Operator, LeafValue, boolean][] = [
    ['10 equals "10"', ten, 'equal', '10', true],
    ['10 does not equal "10.01"', ten, 'equal', '10.01', false],
    ['a third is not 0.3333333333333333', third, 'equal', '0.3333333333333333', false],
    ['10 is not "9"', ten, 'notEqual', '9', true],
    ['10 is in a list by value', ten, 'in', ['9', '10'], true],
    ['10 is not in a list without it', ten, 'notIn', ['9', '11'], true],
    ['10 is below 10.01', ten, 'lessThan', '10.01', true],
    ['10 is not below 10', ten, 'lessThan', '10', false],
    ['10 is at most 10', ten, 'lessThanInclusive', '10', true],
    ['a third is above 0.3333333333333333', third, 'greaterThan', '0.3333333333333333', true],
    ['10 is not above 10', ten, 'greaterThan', '10', false],
    ['10 is at least 10', ten, 'greaterThanInclusive', '10', true],
    ['9 is less than 10, though its text sorts after', readFraction('9'), 'lessThan', '10', true],
    ['-1 is below 0', readFraction('-1'), 'lessThan', '0', true],
    ['a word equals itself', 'output', 'equal', 'output', true],
    ['a word is in its list', 'output', 'in', ['cost', 'output'], true],
    ['a word is not in another list', 'output', 'in', ['cost'], false],
    ['true equals true', true, 'equal', true, true],
    ['true is not the word', true, 'equal', 'true', false],
    ['false differs from true', false, 'notEqual', true, true],
    ['a word has no order', 'output', 'lessThan', '5', false],
    ['nothing contains anything', 'output', 'contains', 'out', false],
    ['nothing contains anything, said the other way', 'output', 'doesNotContain', 'out', true],
  ];
  it.each(cases)('%s', (_name, fact, operator, constant, expected) => {
    expect(exactOperators[operator](fact, constant)).toBe(expected);
  });
});
