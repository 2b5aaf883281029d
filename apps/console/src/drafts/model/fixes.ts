import type { Issue } from '@app/kernel';
import type { ResolvedRuleSet, RuleList, RuleSet, StandingPart } from '@app/rule-set';
import { STANDING_PARTS } from '@app/rule-set';
import type { MessageKey } from '../../i18n/use-t';
import { ownEntries, resetRule, setRule } from './edit-rules';
import { setWeight } from './edit-weights';
import { placeOf } from './places';

/** A way to mend what lint found, in one step that can be undone. */
export interface Fix {
  readonly label: MessageKey;
  readonly apply: (ruleSet: RuleSet) => RuleSet;
}

type Found = Pick<Issue, 'code' | 'at' | 'values'>;
type Offer = (issue: Found, ruleSet: RuleSet, resolved: ResolvedRuleSet | null) => Fix | null;

/** The fix that is offered for a finding; null where a person has to decide. */
export function fixFor(issue: Found, ruleSet: RuleSet, resolved: ResolvedRuleSet | null): Fix | null {
  return FIXES[issue.code]?.(issue, ruleSet, resolved) ?? null;
}

const FIXES: Readonly<Record<string, Offer>> = {
  GRADE_LAST_NOT_ZERO: (_issue, _ruleSet, resolved) => {
    const grades = resolved?.grades;
    if (!grades) return null;
    const mended = grades.map((band, index) => (index === grades.length - 1 ? { ...band, from: '0' } : band));
    return { label: 'drafts.fix.lowestGradeToZero', apply: (ruleSet) => ({ ...ruleSet, grades: mended }) };
  },
  WEIGHT_FIXED_AND_RANGE: ({ at }, _ruleSet, resolved) => {
    const part = at.path?.split('.').at(-1);
    if (part !== 'execution' && part !== 'output' && part !== 'cost' && part !== 'benefit' && part !== 'satisfaction') {
      return null;
    }
    const rule = part === 'execution' ? resolved?.weights.execution : resolved?.weights.groups[part];
    const fixed = rule?.fixed;
    if (fixed === undefined) return null;
    return { label: 'drafts.fix.keepFixedWeight', apply: (ruleSet) => setWeight(ruleSet, part, { fixed }) };
  },
  SOURCE_NOT_CITED: ({ values }) => ({
    label: 'drafts.fix.removeSource',
    apply: (ruleSet) => ({ ...ruleSet, sources: ruleSet.sources.filter(({ id }) => id !== values['source']) }),
  }),
  SOURCE_NOT_LISTED: ({ values }) => ({
    label: 'drafts.fix.addSource',
    apply: (ruleSet) => ({ ...ruleSet, sources: [...ruleSet.sources, blankSource(String(values['source']))] }),
  }),
  OFFICIAL_WITHOUT_SOURCE: callInferred,
  OFFICIAL_INFERRED: callInferred,
  STANDING_MISSING: ({ values }) => {
    const part = STANDING_PARTS.find((each) => each === values['part']);
    return part ? { label: 'drafts.fix.stateStanding', apply: (ruleSet) => withStanding(ruleSet, part) } : null;
  },
  DISABLED_UNKNOWN: ({ at, values }) => removeRule(at.path, String(values['id'])),
  BASE_HAS_NEWER: ({ values }) => {
    const version = Number(/\.v(\d+)$/.exec(String(values['newer']))?.[1]);
    if (!Number.isInteger(version)) return null;
    return {
      label: 'drafts.fix.useNewerBase',
      apply: (ruleSet) => (ruleSet.extends ? { ...ruleSet, extends: { ...ruleSet.extends, version } } : ruleSet),
    };
  },
  RULE_NEVER_APPLIES: ({ at, values }) => removeRule(at.path, String(values['rule'])),
  POINTS_OUT_OF_RANGE: ({ at }, ruleSet) => {
    const { rule: id } = placeOf(at.path);
    const method = ownEntries(ruleSet, 'methods').find((entry) => entry.id === id);
    if (!method || !('points' in method) || method.points === null) return null;
    const points = `clamp(${method.points}, 0, item.weight)`;
    return {
      label: 'drafts.fix.clampPoints',
      apply: (current) => setRule(current, 'methods', { ...method, points }),
    };
  },
  DEDUCTION_NEGATIVE: ({ at }, ruleSet) => {
    const { rule: id } = placeOf(at.path);
    const deduction = ownEntries(ruleSet, 'deductions').find((entry) => entry.id === id);
    if (!deduction || !('points' in deduction) || deduction.points === null) return null;
    const points = `max(${deduction.points}, 0)`;
    return {
      label: 'drafts.fix.notBelowZero',
      apply: (current) => setRule(current, 'deductions', { ...deduction, points }),
    };
  },
};

function callInferred({ at }: Found): Fix | null {
  const part = STANDING_PARTS.find((each) => at.path === `standing.${each}`);
  if (!part) return null;
  return {
    label: 'drafts.fix.callInferred',
    apply: (ruleSet) => {
      const note = ruleSet.standing[part];
      return note
        ? { ...ruleSet, standing: { ...ruleSet.standing, [part]: { ...note, standing: 'inferred' } } }
        : ruleSet;
    },
  };
}

function removeRule(path: string | undefined, id: string): Fix | null {
  const { section } = placeOf(path);
  const lists: readonly string[] = ['methods', 'deductions', 'adjustments', 'checks'];
  if (!lists.includes(section)) return null;
  return { label: 'drafts.fix.removeRule', apply: (ruleSet) => resetRule(ruleSet, section as RuleList, id) };
}

function withStanding(ruleSet: RuleSet, part: StandingPart): RuleSet {
  const note = { zh: '依据待补充。', en: 'To be completed.' };
  return { ...ruleSet, standing: { ...ruleSet.standing, [part]: { standing: 'inferred', note } } };
}

function blankSource(id: string): RuleSet['sources'][number] {
  return {
    id,
    document: id,
    title: { zh: id, en: id },
    issuer: { zh: '待补充', en: 'to be completed' },
    date: null,
    evidence: 'memory',
  };
}
