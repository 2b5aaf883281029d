import { STANDING_PARTS } from '../rule-set';
import { finding, ownRules, type Lint } from './lint-context';

/** Parts that the rule set states without saying what they stand on. */
export const lintStanding: Lint = (context) => {
  const { own } = context;
  const rules = ownRules(context);
  const hasOpen = (lists: readonly string[]) =>
    rules.some(({ list, rule }) => lists.includes(list) && rule.standing === undefined);
  const isStated = {
    weights: own.weights !== undefined,
    methods: hasOpen(['methods', 'deductions', 'adjustments']),
    grades: own.grades !== undefined,
    rounding: own.rounding !== undefined,
    reading: own.reading !== undefined,
    checks: hasOpen(['checks']),
  };
  return STANDING_PARTS.filter((part) => isStated[part] && own.standing[part] === undefined).map((part) =>
    finding('warning', 'STANDING_MISSING', `standing.${part}`, { part }),
  );
};
