import { parseFormula } from '@app/rule-set';
import { readFraction, type Operand } from './fractions';
import { interpretFormula } from './interpret-formula';

const FACTS: Readonly<Record<string, Operand>> = {
  'item.weight': readFraction('10'),
  'item.completionRatio': readFraction('2/3'),
  'item.level1': 'output',
  'item.met': false,
};

function valueOf(formula: string): string | boolean | null {
  const { expression } = parseFormula(formula);
  if (!expression) throw new Error(`${formula} does not parse`);
  const value = interpretFormula(expression, (name) => FACTS[name] ?? null);
  return typeof value === 'object' && value !== null ? value.toFraction() : value;
}

describe('interpretFormula', () => {
  const cases: [string, string, string | null][] = [
    ['keeps fractions exact', 'item.weight * item.completionRatio', '20/3'],
    ['reads decimals exactly', '0.1 + 0.2', '3/10'],
    ['subtracts from the left', '10 - 4 - 3', '3'],
    ['binds products before sums', '1 + 2 * 3', '7'],
    ['negates', '-item.weight', '-10'],
    ['cannot divide by 0', '1 / (item.weight - 10)', null],
    ['cannot use a missing fact', 'item.weight + item.declaredScore', null],
    ['chooses by a comparison', 'if(item.weight >= 10, 1, 2)', '1'],
    ['chooses by a fact', 'if(item.met, 1, 2)', '2'],
    ['chooses by a word', "if(item.level1 == 'output', 1, 2)", '1'],
    ['chooses by another word', "if(item.level1 != 'output', 1, 2)", '2'],
    ['needs only the chosen branch', 'if(item.met, item.declaredScore, 2)', '2'],
    ['cannot choose by a missing fact', 'if(item.declaredAllowed, 1, 1)', null],
    ['takes the least', 'min(3, item.weight, 2.5)', '5/2'],
    ['takes the most', 'max(3, item.weight, 2.5)', '10'],
    ['needs every argument', 'max(3, item.declaredScore)', null],
    ['clamps from below', 'clamp(-1, 0, 5)', '0'],
    ['clamps from above', 'clamp(7, 0, 5)', '5'],
    ['lets the upper edge win where edges cross', 'clamp(1, 5, 2)', '2'],
    ['drops the sign', 'abs(-2.5)', '5/2'],
    ['rounds ties up', 'round(1.005, 2)', '101/100'],
    ['rounds ties away from zero', 'round(-1.005, 2)', '-101/100'],
    ['rounds to integers by default', 'round(item.weight / 4)', '3'],
    ['floors towards minus infinity', 'floor(-1.2)', '-2'],
    ['floors at a digit', 'floor(1.29, 1)', '6/5'],
    ['ceils towards plus infinity', 'ceil(-1.8)', '-1'],
    ['takes the band of an edge that is reached', 'band(0.9, 0.9, 10, 0.8, 8, 0)', '10'],
    ['takes the next band below an edge', 'band(0.89, 0.9, 10, 0.8, 8, 0)', '8'],
    ['takes the rest below every edge', 'band(0.1, 0.9, 10, 0.8, 8, 0)', '0'],
    ['cannot place a missing value in bands', 'band(item.declaredShare, 0.9, 10, 0)', null],
  ];
  it.each(cases)('%s: %s', (_name, formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });
});
