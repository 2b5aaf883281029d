import fc from 'fast-check';
import { Exact } from '@app/kernel';
import { BINARY_OPERATORS, factsOf, formatFormula, parseFormula, type Expression } from '.';

function codesOf(text: string): string[] {
  return parseFormula(text).issues.map((issue) => issue.code);
}

describe('parseFormula reads', () => {
  it.each([
    ['a number', '10', '10'],
    ['a number without its zero', '.5', '0.5'],
    ['a number with more digits than a float keeps', '0.12345678901234567890123', '0.12345678901234567890123'],
    ['a fact', 'item.weight', 'item.weight'],
    ['multiplication before addition', '1+2*3', '1 + 2 * 3'],
    ['parentheses that are needed', '(1+2)*3', '(1 + 2) * 3'],
    ['subtraction from the left', '1-2-3', '1 - 2 - 3'],
    ['subtraction of a group', '1-(2-3)', '1 - (2 - 3)'],
    ['a minus sign', '-item.weight*2', '-item.weight * 2'],
    ['a minus sign before a group', '-(1+2)', '-(1 + 2)'],
    ['two minus signs apart', '- -1', '-(-1)'],
    ['a minus sign after another operator', '2 - -1', '2 - -1'],
    ['a comparison of sums', 'if(1+2>=item.weight,1,0)', 'if(1 + 2 >= item.weight, 1, 0)'],
    ['text in single and double quotes', 'if(item.nature=="scale",1,0)', "if(item.nature == 'scale', 1, 0)"],
    ['Chinese text', "if(form.grade == '优', 1, 0)", "if(form.grade == '优', 1, 0)"],
    [
      'a band',
      'band(item.completionRatio,0.9,10,0.8,8,-1,1,0)',
      'band(item.completionRatio, 0.9, 10, 0.8, 8, -1, 1, 0)',
    ],
    ['rounding with digits', 'round(item.weight, 2)', 'round(item.weight, 2)'],
    ['line breaks and tabs', 'min(\n\titem.weight,\r\n10)', 'min(item.weight, 10)'],
  ])('%s', (_name, text, written) => {
    const { expression, issues } = parseFormula(text);
    expect(issues).toEqual([]);
    expect(expression && formatFormula(expression)).toBe(written);
  });
});

describe('parseFormula refuses', () => {
  it.each([
    ['nothing', '', 'FORMULA_EMPTY'],
    ['white space', ' \n', 'FORMULA_EMPTY'],
    ['full-width digits', 'item.weight * １０', 'FORMULA_FULL_WIDTH'],
    ['full-width parentheses', 'min（1,2）', 'FORMULA_FULL_WIDTH'],
    ['full-width letters', 'ｉtem.weight', 'FORMULA_FULL_WIDTH'],
    ['a multiplication sign', '2 × 3', 'FORMULA_FULL_WIDTH'],
    ['an ideographic space', '1 +　2', 'FORMULA_FULL_WIDTH'],
    ['an exponent', '1e400', 'FORMULA_NUMBER'],
    ['400 digits', '9'.repeat(400), 'FORMULA_NUMBER'],
    ['a hexadecimal number', '0x10', 'FORMULA_NUMBER'],
    ['two points', '1.2.3', 'FORMULA_NUMBER'],
    ['a percent sign', '90%', 'FORMULA_CHARACTER'],
    ['Chinese words', '分值 * 2', 'FORMULA_CHARACTER'],
    ['a computed member', 'item["weight"]', 'FORMULA_CHARACTER'],
    ['an array', '[1]', 'FORMULA_CHARACTER'],
    ['an object', '{}', 'FORMULA_CHARACTER'],
    ['an assignment', 'item.weight = 3', 'FORMULA_CHARACTER'],
    ['a strict comparison', 'item.weight === 3', 'FORMULA_CHARACTER'],
    ['a ternary', '1 ? 2 : 3', 'FORMULA_CHARACTER'],
    ['two statements', '1; 2', 'FORMULA_CHARACTER'],
    ['logical operators', '1 && 2', 'FORMULA_CHARACTER'],
    ['a template literal', '`1`', 'FORMULA_CHARACTER'],
    ['unclosed text', "item.nature == 'scale", 'FORMULA_TEXT'],
    ['an escape in text', "item.nature == 'a\\'b'", 'FORMULA_TEXT'],
    ['text that is not compared', "'scale' + 1", 'FORMULA_TEXT_MISPLACED'],
    ['text compared with text', "'a' == 'a'", 'FORMULA_TEXT_MISPLACED'],
    ['text in an ordering', "item.nature < 'scale'", 'FORMULA_TEXT_MISPLACED'],
    ['a bare name', 'weight', 'FORMULA_NAME'],
    ['this', 'this', 'FORMULA_NAME'],
    ['true', 'if(true, 1, 2)', 'FORMULA_NAME'],
    ['null', 'item.weight == null', 'FORMULA_NAME'],
    ['a deeper path', 'item.weight.constructor', 'FORMULA_NAME'],
    ['another root', 'process.env', 'FORMULA_NAME'],
    ['a call of a fact', 'item.weight(1)', 'FORMULA_FUNCTION'],
    ['an unknown function', 'sum(1, 2)', 'FORMULA_FUNCTION'],
    ['a constructor call', 'constructor.constructor("return process")()', 'FORMULA_FUNCTION'],
    ['a call of a call', 'abs(1)(2)', 'FORMULA_MISPLACED'],
    ['__proto__', '__proto__', 'FORMULA_NAME'],
    ['a comma outside a call', '1, 2', 'FORMULA_MISPLACED'],
    ['a comma in a group', '(1, 2)', 'FORMULA_MISPLACED'],
    ['two numbers side by side', '1 2', 'FORMULA_MISPLACED'],
    ['arguments without a comma', 'min(1 2)', 'FORMULA_MISPLACED'],
    ['an empty group', '1 + ()', 'FORMULA_MISPLACED'],
    ['an empty call', 'abs()', 'FORMULA_MISPLACED'],
    ['a closing parenthesis too many', '1)', 'FORMULA_MISPLACED'],
    ['a missing closing parenthesis', '((1)', 'FORMULA_UNCLOSED'],
    ['a missing operand', '1 +', 'FORMULA_INCOMPLETE'],
    ['a missing left operand', '* 2', 'FORMULA_OPERAND_MISSING'],
    ['a missing argument', 'min(1, , 2)', 'FORMULA_INCOMPLETE'],
    ['a trailing comma', 'min(1, 2,)', 'FORMULA_INCOMPLETE'],
    ['a unary plus', '+1', 'FORMULA_OPERAND_MISSING'],
    ['a decrement', '--1', 'FORMULA_MISPLACED'],
    ['a decrement after a fact', 'item.weight--', 'FORMULA_MISPLACED'],
    ['a regular expression', '/1/', 'FORMULA_OPERAND_MISSING'],
    ['a shift', '1 >> 2', 'FORMULA_OPERAND_MISSING'],
    ['a power', '2 ** 3', 'FORMULA_OPERAND_MISSING'],
    ['too few arguments', 'clamp(1, 2)', 'FORMULA_ARGUMENTS'],
    ['too many arguments', 'abs(1, 2)', 'FORMULA_ARGUMENTS'],
    ['a band without its last value', 'band(item.weight, 1, 2)', 'FORMULA_ARGUMENTS'],
    ['a band with an edge that is computed', 'band(item.weight, form.total, 2, 3)', 'FORMULA_BAND_EDGE'],
    ['a band with rising edges', 'band(item.weight, 1, 2, 3, 4, 5)', 'FORMULA_BAND_ORDER'],
    ['a band with an edge twice', 'band(item.weight, 1, 2, 1.0, 4, 5)', 'FORMULA_BAND_ORDER'],
    ['digits that are computed', 'round(item.weight, item.weight)', 'FORMULA_DIGITS'],
    ['more than 6 digits', 'round(item.weight, 7)', 'FORMULA_DIGITS'],
    ['half a digit', 'floor(item.weight, 0.5)', 'FORMULA_DIGITS'],
    ['2,001 characters', '1'.padEnd(2001), 'FORMULA_TOO_LONG'],
    ['41 parentheses', `${'('.repeat(41)}1${')'.repeat(41)}`, 'FORMULA_TOO_DEEP'],
    ['41 minus signs', `${'- '.repeat(41)}1`, 'FORMULA_TOO_DEEP'],
    [
      '301 nodes',
      `min(${Array(6)
        .fill(`max(${Array(59).fill('1').join(',')})`)
        .join(',')})`,
      'FORMULA_TOO_LARGE',
    ],
    ['100,000 parentheses', '('.repeat(100_000), 'FORMULA_TOO_LONG'],
  ])('%s', (_name, text, code) => {
    expect(parseFormula(text).expression).toBeNull();
    expect(codesOf(text)).toEqual([code]);
  });

  it('says which half-width sign to use, and where', () => {
    const at = { path: 'methods[0].points' };
    expect(parseFormula('1＋2', at).issues[0]).toEqual({
      code: 'FORMULA_FULL_WIDTH',
      severity: 'error',
      at,
      values: { position: 2, found: '＋', use: '+' },
    });
  });

  it('suggests the function that was meant', () => {
    expect(parseFormula('rond(1)').issues[0]?.values['suggestion']).toBe('round');
  });
});

describe('factsOf', () => {
  it('names each fact once in reading order', () => {
    const { expression } = parseFormula('if(item.met, item.weight, item.weight * form.budgetExecutionRate)');
    expect(expression && factsOf(expression)).toEqual(['item.met', 'item.weight', 'form.budgetExecutionRate']);
  });
});

const operand: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .tuple(fc.nat(99_999), fc.nat(999))
    .map(([whole, part]): Expression => ({ kind: 'number', value: Exact.parse(`${whole}.${part}`) })),
  fc.constantFrom('item.weight', 'form.total').map((name): Expression => ({ kind: 'fact', name })),
);

const { expression: anyExpression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    operand,
    tie('expression').map((inner): Expression => ({ kind: 'negate', operand: inner })),
    fc
      .tuple(fc.constantFrom(...BINARY_OPERATORS), tie('expression'), tie('expression'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right })),
    fc
      .tuple(fc.constantFrom('min', 'max'), fc.array(tie('expression'), { minLength: 2, maxLength: 4 }))
      .map(([name, args]): Expression => ({ kind: 'call', name, args })),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map((args): Expression => ({ kind: 'call', name: 'if', args })),
  ),
}));

describe('formula properties', () => {
  it('reads back what formatFormula writes', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const text = formatFormula(expression);
        const back = parseFormula(text);
        const limited = back.issues.some(({ code }) => code.startsWith('FORMULA_TOO_'));
        if (limited) return;
        expect(back.issues).toEqual([]);
        expect(plain(back.expression)).toEqual(plain(expression));
      }),
      { numRuns: 300 },
    );
  });

  it('gives an expression or an issue for any text, and never throws', () => {
    const pieces = fc.constantFrom(
      ...['item.', 'weight', 'form.total', '(', ')', ',', '-', '+', '==', '<', '1', '0.5', "'", '"', 'if', 'band', ' '],
      ...['[', '__proto__', 'constructor', '.', 'e9', '＋', '!', '?', ':', ';', '\\', '\0', '\ud800'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { expression, issues } = parseFormula(input);
        expect(expression === null).toBe(issues.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Exact numbers as text, so that equal values compare equal whatever their inner fraction. */
function plain(expression: Expression | null): unknown {
  return JSON.parse(
    JSON.stringify(expression, (_key, value: unknown) => (value instanceof Exact ? value.toText() : value)),
  );
}
