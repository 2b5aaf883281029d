import { checkFormula, parseFormula } from '@app/rule-set';
import fc from 'fast-check';
import { CONSTANTS, factsAt, onceForEach, type Standpoint } from './facts';

type Parts = { number: string; truth: string };

/** Formula text with every operator and function, on the facts that may be named at a standpoint. */
export const anyFormula = onceForEach((standpoint: Standpoint): fc.Arbitrary<string> => {
  const facts = factsAt(standpoint);
  const namesOf = (type: string) => facts.filter((fact) => fact.type === type).map((fact) => fact.name);
  const words = facts.flatMap((fact) => (fact.type === 'enum' ? fact.values.map((word) => [fact.name, word]) : []));
  const { number } = fc.letrec<Parts>((tie) => {
    const a = tie('number');
    const b = tie('number');
    return {
      number: fc.oneof(
        { maxDepth: 3, depthSize: 'medium' },
        anyNumber,
        fc.constantFrom(...namesOf('number')),
        fc.tuple(a, fc.constantFrom('+', '-', '*', '/'), b).map(([left, sign, right]) => `(${left} ${sign} ${right})`),
        a.map((operand) => `-(${operand})`),
        fc.tuple(fc.constantFrom('min', 'max'), a, b).map(([name, left, right]) => `${name}(${left}, ${right})`),
        fc.tuple(a, b, a).map((args) => `clamp(${args.join(', ')})`),
        a.map((operand) => `abs(${operand})`),
        fc.tuple(fc.constantFrom('round', 'floor', 'ceil'), a).map(([name, operand]) => `${name}(${operand})`),
        fc
          .tuple(fc.constantFrom('round', 'floor', 'ceil'), a, fc.nat(6))
          .map(([name, operand, digits]) => `${name}(${operand}, ${digits})`),
        fc.tuple(tie('truth'), a, b).map((args) => `if(${args.join(', ')})`),
        fc.tuple(a, a, b, b).map(([x, first, second, rest]) => `band(${x}, 0.9, ${first}, 0.6, ${second}, ${rest})`),
      ),
      truth: fc.oneof(
        fc
          .tuple(a, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), b)
          .map(([left, sign, right]) => `${left} ${sign} ${right}`),
        fc.constantFrom(...namesOf('boolean')),
        fc
          .tuple(fc.constantFrom(...words), fc.constantFrom('==', '!='))
          .map(([[name, word], sign]) => `${name} ${sign} '${word}'`),
      ),
    };
  });
  return number.filter((text) => isTaken(text, standpoint));
});

/** Without formulas that rule sets may not hold, such as a division that is always by 0. */
function isTaken(text: string, standpoint: Standpoint): boolean {
  const { expression } = parseFormula(text);
  const issues = expression ? checkFormula(expression, { ...standpoint, at: {}, expects: 'number' }) : [];
  return !issues.some(({ severity }) => severity === 'error');
}

/** Formulas that mostly stay within the weight, as real ones do, and some that may not. */
export function anyPoints(standpoint: Standpoint): fc.Arbitrary<string> {
  const formula = anyFormula(standpoint);
  return fc.oneof(
    { arbitrary: fc.constantFrom('item.weight', '0', 'item.weight * 0.8', 'item.weight / 3'), weight: 2 },
    { arbitrary: formula.map((share) => `item.weight * clamp(${share}, 0, 1)`), weight: 3 },
    { arbitrary: formula, weight: 1 },
  );
}

const anyNumber = fc.oneof(
  fc.constantFrom(...CONSTANTS.filter((text) => !text.startsWith('-'))),
  fc
    .nat(200_000)
    .map((thousandths) => `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`),
);
