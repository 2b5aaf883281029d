import { compareEvaluators, runRuleExamplesByReference, scoreByReference } from '@app/reference';
import type { ResolvedRuleSet } from '@app/rule-set';
import { closures, compile, runFormExamples, runRuleExamples } from '@app/scoring';
import fc from 'fast-check';
import { loadShipped, SHIPPED, shippedRuleSet } from '../scoring/shipped-rule-sets';
import { anyForm, anyOptions } from './generators';
import { brokenInvariants } from './invariants';

it('covers every rule set that ships', async () => {
  expect([...(await loadShipped()).keys()]).toEqual(SHIPPED);
});

describe.each(SHIPPED)('%s', (key) => {
  let ruleSet: ResolvedRuleSet;

  beforeAll(async () => {
    ruleSet = await shippedRuleSet(key);
  });

  it('keeps to the examples of its rules by both evaluators', async () => {
    expect(runRuleExamples(ruleSet, closures)).toEqual([]);
    expect(await runRuleExamplesByReference(ruleSet)).toEqual([]);
  });

  it('keeps to its examples of whole forms by both evaluators', async () => {
    expect(await runFormExamples(ruleSet, (form, options) => compile(ruleSet).score(form, options))).toEqual([]);
    expect(await runFormExamples(ruleSet, (form, options) => scoreByReference(form, ruleSet, options))).toEqual([]);
  });

  it('scores generated forms to the same sheet by both evaluators', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, anyOptions, async (form, options) => {
        expect(await compareEvaluators(form, ruleSet, options)).toEqual({ agree: true });
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('gives sheets that foot for generated forms', () => {
    const scorer = compile(ruleSet);
    const property = fc.property(anyForm, anyOptions, (form, options) => {
      expect(brokenInvariants(scorer.score(form, options))).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('never computes points past a weight where no figure is negative', () => {
    const scorer = compile(ruleSet);
    const property = fc.property(anyForm, anyOptions, (form, options) => {
      fc.pre(!JSON.stringify(form).includes('"-'));
      const { findings } = scorer.score(form, options);
      expect(findings.map((finding) => finding.code)).not.toContain('POINTS_BEYOND_WEIGHT');
    });
    fc.assert(property, { numRuns: 150 });
  });
});
