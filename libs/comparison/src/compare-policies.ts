import { canonicalJson, type Hashable } from '@app/kernel';
import { diffRuleSets, RULE_LISTS, type AnyRule, type ChangeCode, type ResolvedRuleSet } from '@app/rule-set';
import { compile } from '@app/scoring';
import { compareGrades } from './compare-grades';
import { comparePart, rulesOf, type Compared, type TriedPart } from './compare-part';
import { Observer } from './observe';
import type { PolicyDifference } from './policy-difference';

const PARTS: readonly TriedPart[] = ['execution', 'indicator', 'form'];

/** Changes of rules that can move points; the others change sentences, sources and examples. */
const MOVING: ReadonlySet<ChangeCode> = new Set<ChangeCode>([
  'CHANGE_RULE_ADDED',
  'CHANGE_RULE_ADDED_BEFORE',
  'CHANGE_RULE_REMOVED',
  'CHANGE_RULE_MOVED',
  'CHANGE_RULE_MOVED_LAST',
  'CHANGE_THRESHOLD',
  'CHANGE_CONDITION',
  'CHANGE_POINTS',
  'CHANGE_CAP',
  'CHANGE_ALLOWED',
  'CHANGE_RULE_ROUNDING',
  'CHANGE_BASIS',
  'CHANGE_SUBJECT',
]);

/**
 * What a change of policy does: for each pair of rules that decide under the two rule sets, the facts under which
 * points differ, and the forms that gain and lose most, scored under both. It tries forms at and around every number
 * at which either policy changes its course, for every nature of indicator, so the same two rule sets always give the
 * same answer and the effort is bounded. Regions are exact for conditions and for formulas that are linear between
 * their breakpoints; each gain and loss is one that a form really has. Grades are compared by their edges.
 *
 * @param from the policy before, resolved and without errors
 * @param to   the policy after
 * @returns differences of execution, indicators, the form as a whole and grades; then changed rules without any
 * @throws UnreadableFormulaError when a set was never linted and holds a formula that doesn't parse
 * @example
 * comparePolicies(old, old) //=> []
 */
export function comparePolicies(from: ResolvedRuleSet, to: ResolvedRuleSet): PolicyDifference[] {
  const compared: Compared = {
    from,
    to,
    observer: new Observer(from, to),
    scorers: { from: compile(from), to: compile(to) },
  };
  const found = PARTS.filter((part) => canDiffer(part, from, to)).flatMap((part) => comparePart(part, compared));
  const differences = [...found, ...compareGrades(compared)];
  return [...differences, ...withoutEffect(from, to, differences)];
}

/** Where neither rules nor what they rest on changed, nothing needs to be tried. */
function canDiffer(part: TriedPart, from: ResolvedRuleSet, to: ResolvedRuleSet): boolean {
  const basis = (ruleSet: ResolvedRuleSet) =>
    canonicalJson([
      rulesOf(part, ruleSet),
      [ruleSet.rounding, ruleSet.reading, ruleSet.filing ?? null, ruleSet.weights.total],
      part === 'form' ? ruleSet.grades : null,
    ] as unknown as Hashable);
  return basis(from) !== basis(to);
}

function withoutEffect(
  from: ResolvedRuleSet,
  to: ResolvedRuleSet,
  differences: readonly PolicyDifference[],
): PolicyDifference[] {
  const seen = new Set(differences.flatMap(({ rules }) => [...rules.from, ...rules.to]));
  const changed = diffRuleSets(from, to).filter(({ code, values }) => MOVING.has(code) && values['list'] !== 'checks');
  const names = new Set(changed.map(({ values }) => `${String(values['list'])}.${String(values['rule'])}`));
  return [...names].filter((name) => !seen.has(name)).map((name) => idle(name, from, to));
}

function idle(name: string, from: ResolvedRuleSet, to: ResolvedRuleSet): PolicyDifference {
  const part = PARTS.find((each) => [from, to].some((ruleSet) => rulesOf(each, ruleSet).some(isNamed(name, ruleSet))));
  const has = (ruleSet: ResolvedRuleSet) => PARTS.some((each) => rulesOf(each, ruleSet).some(isNamed(name, ruleSet)));
  return {
    part: part ?? 'form',
    rules: { from: has(from) ? [name] : [], to: has(to) ? [name] : [] },
    region: null,
    isWhole: true,
    largestGain: null,
    largestLoss: null,
    isOpen: { from: false, to: false },
  };
}

/** Whether a rule is the one of a name such as `methods.<id>`; ids are unique within a list only. */
function isNamed(name: string, ruleSet: ResolvedRuleSet): (rule: AnyRule) => boolean {
  const list = RULE_LISTS.find((each) => name.startsWith(`${each}.`));
  const named: AnyRule | undefined = list && ruleSet[list].find(({ id }) => name === `${list}.${id}`);
  return (rule) => rule === named;
}
