import { comparePolicies } from '@app/comparison';
import { diffRuleSets, offerUpdate, type Method, type ResolvedRuleSet } from '@app/rule-set';
import { measureCoverage } from '@app/scoring';
import { fact, micros, type Figure } from '../report';
import { nationalBase } from '../shipped';
import { timeTogether } from '../timing';

const ROUNDS = 5;

/** What an editor waits for while a policy is changed: diff, coverage, update offer, and what the change does. */
export async function comparingFigures(): Promise<Figure[]> {
  const { library, ruleSet } = await nationalBase();
  const threshold = withThreshold(ruleSet);
  const floored: ResolvedRuleSet = { ...ruleSet, rounding: { mode: 'floor', digits: 0, stage: 'item' } };
  const child = library.latest({ districtCode: '510403', year: 2020, kind: 'project' });
  if (!child?.extends) throw new Error('the rule set of 510403 does not ship');
  const { extends: base } = child;
  const once = { operations: 1 };
  const spent = await timeTogether(
    [
      { name: 'diff two national sets', ...once, run: () => diffRuleSets(ruleSet, threshold) },
      { name: 'coverage of the national examples', ...once, run: () => measureCoverage(ruleSet) },
      { name: 'offer an update of the base', ...once, run: () => offerUpdate(child, library, base) },
      { name: 'compare policies, one formula changed', ...once, run: () => comparePolicies(ruleSet, threshold) },
      { name: 'compare policies, every rounding changed', ...once, run: () => comparePolicies(ruleSet, floored) },
    ],
    ROUNDS,
  );
  return [...spent].map(([name, microseconds]) => fact(name, micros(microseconds)));
}

/** The same policy with a ratio below which an indicator earns nothing. */
function withThreshold(ruleSet: ResolvedRuleSet): ResolvedRuleSet {
  const methods = ruleSet.methods.map((method): Method =>
    method.id === 'indicator.ratio'
      ? { ...method, points: `if(item.completionRatio < 0.6, 0, ${method.points ?? '0'})` }
      : method,
  );
  return { ...ruleSet, methods };
}
