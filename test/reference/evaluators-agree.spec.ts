import { validateForm } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import { compareEvaluators, exactOperators, scoreByReference } from '@app/reference';
import { compile, type ScoreSheet } from '@app/scoring';
import fc from 'fast-check';
import { anyForm, anyOptions, anyRuleSet } from './generators';
import { brokenInvariants } from './invariants';
import { resolved } from '../scoring/resolved';
import { withKeysReversed } from './with-keys-reversed';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 150);

function bytesOf(sheet: ScoreSheet): string {
  return canonicalJson(sheet as unknown as Hashable);
}

describe('generated rule sets and forms', () => {
  it('score to the same bytes by both evaluators', async () => {
    await fc.assert(
      fc.asyncProperty(anyRuleSet, anyForm, anyOptions, async (ruleSet, form, options) => {
        const set = resolved(ruleSet);
        expect(validateForm(form)).toEqual([]);
        const reference = await scoreByReference(form, set, options);
        expect(bytesOf(reference)).toBe(bytesOf(compile(set).score(form, options)));
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('give sheets that foot, with every figure within its bounds', () => {
    fc.assert(
      fc.property(anyRuleSet, anyForm, anyOptions, (ruleSet, form, options) => {
        expect(brokenInvariants(compile(resolved(ruleSet)).score(form, options))).toEqual([]);
      }),
      { numRuns: 3 * RUNS },
    );
  }, 120_000);

  it('give the same bytes again, whatever the order of the keys', () => {
    fc.assert(
      fc.property(anyRuleSet, anyForm, anyOptions, (ruleSet, form, options) => {
        const scorer = compile(resolved(ruleSet));
        const first = bytesOf(scorer.score(form, options));
        expect(bytesOf(scorer.score(form, options))).toBe(first);
        const turned = compile(resolved(withKeysReversed(ruleSet)));
        expect(bytesOf(turned.score(withKeysReversed(form), withKeysReversed(options)))).toBe(first);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

describe('a mistake in one evaluator', () => {
  it('is found by the comparison', async () => {
    const planted = { ...exactOperators, greaterThan: exactOperators.greaterThanInclusive };
    const search = fc.check(
      fc.asyncProperty(anyRuleSet, anyForm, anyOptions, async (ruleSet, form, options) => {
        const agreement = await compareEvaluators(form, resolved(ruleSet), options, planted);
        expect(agreement.agree).toBe(true);
      }),
      { numRuns: 2000, endOnFailure: true },
    );
    expect((await search).failed).toBe(true);
  }, 120_000);
});
