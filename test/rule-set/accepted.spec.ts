import { Exact } from '@app/kernel';
import {
  DistrictTable,
  lintRuleSet,
  parseRuleSet,
  RULE_LISTS,
  RuleSetLibrary,
  type Method,
  type ResolvedRuleSet,
  type RuleSet,
} from '@app/rule-set';
import { compile, type ScoreSheet } from '@app/scoring';
import fc from 'fast-check';
import { anyForm, anyOptions, anyRuleSet } from '../reference/generators';
import { brokenInvariants } from '../reference/invariants';

const districts = new DistrictTable([
  { code: '100000', parentCode: null, name: { zh: '中国', en: 'China' }, alternateNames: [] },
]);

/** What takes the items that generated methods leave: every rule set that is published covers every item. */
const everyItem = (on: Method['on']): Method => ({
  id: `rest-${on}`,
  on,
  basis: 'declared',
  when: { fact: 'item.kind', operator: 'equal', value: on },
  points: 'item.declaredScore',
  allowed: { from: '0', to: 'item.weight' },
  reason: 'DECLARED',
  message: { zh: '采信', en: 'Accepted.' },
  source: 'base',
});

/** Findings about points that a rule set is not published with: refuted, or not proven. */
const ABOUT_POINTS = /^(?:POINTS|ALLOWED|DEDUCTION|ADJUSTMENT)_|^LINT_INCOMPLETE$/;

function lint(ruleSet: RuleSet): ReturnType<typeof lintRuleSet> {
  return lintRuleSet(ruleSet, new RuleSetLibrary(districts));
}

/** A generated rule set without the rules that lint objects to, as an editor would leave them out. */
function accepted(generated: RuleSet): ResolvedRuleSet {
  let ruleSet: RuleSet = {
    ...generated,
    methods: [...(generated.methods ?? []), everyItem('execution'), everyItem('indicator')],
  };
  for (;;) {
    expect(parseRuleSet(ruleSet).issues).toEqual([]);
    const { resolved, issues } = lint(ruleSet);
    if (!resolved) throw new Error(JSON.stringify(issues));
    const objections = issues.filter(({ code }) => ABOUT_POINTS.test(code)).map(({ at }) => at.path ?? '');
    if (objections.length === 0) return resolved;
    const isKept = (list: string, id: string) => !objections.some((path) => `${path}.`.startsWith(`${list}.${id}.`));
    const lists = RULE_LISTS.map((list) => [list, (ruleSet[list] ?? []).filter(({ id }) => isKept(list, id))]);
    ruleSet = { ...ruleSet, ...(Object.fromEntries(lists) as Partial<RuleSet>) };
  }
}

/** Lines that the engine had to stop at the bounds that lint proved; a negative weight is an error of the form. */
function beyondWeight(sheet: ScoreSheet): string[] {
  const isBeyond = ({ weight, lowest, highest, reason }: ScoreSheet['lines'][number]) => {
    const most = weight === null ? null : Exact.parseText(weight);
    if (most === null || most.sign() < 0) return false;
    const [low, high] = [Exact.parseText(lowest), Exact.parseText(highest)];
    return reason === 'POINTS_BEYOND_WEIGHT' || low.sign() < 0 || high.compare(most) > 0;
  };
  return sheet.lines.filter((line) => line.kind === 'item' && isBeyond(line)).map(({ id }) => id);
}

it('no accepted rule set gives points outside [0, weight] or a sheet that does not foot', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      anyRuleSet,
      fc.array(fc.tuple(anyForm, anyOptions), { minLength: 3, maxLength: 6 }),
      (generated, forms) => {
        const resolved = accepted(generated);
        kept += resolved.methods.length - 2;
        const scorer = compile(resolved);
        for (const [form, options] of forms) {
          const sheet = scorer.score(form, options);
          expect(brokenInvariants(sheet)).toEqual([]);
          expect(beyondWeight(sheet)).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
  // Most of what is generated is sound, or the property would say nothing.
  expect(kept).toBeGreaterThan(30);
});

it('what lint objects to really can leave the weight, so that the property is not empty', () => {
  const wrong = { ...everyItem('indicator'), basis: 'computed', points: 'item.weight * 1.5' } as const;
  const [sound] = fc.sample(anyRuleSet, { numRuns: 1, seed: 1 });
  if (!sound) throw new Error('nothing was generated');
  const { resolved } = lint({ ...sound, methods: [everyItem('execution'), wrong], deductions: [], adjustments: [] });
  if (!resolved) throw new Error('does not resolve');
  const forms = fc.sample(anyForm, { numRuns: 50, seed: 1 });
  const found = forms.flatMap((form) => beyondWeight(compile(resolved).score(form)));
  expect(found.length).toBeGreaterThan(0);
});
