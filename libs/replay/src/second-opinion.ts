import { exactOperators, scoreByReference, type Operators } from '@app/reference';
import { keyText, ruleSetHash, type ResolvedRuleSet } from '@app/rule-set';
import type { Calculation } from '@app/scoring';
import { placedDifference } from './placed-difference';
import { carriesItsHash, readForm, readOptions, readSheet } from './read-stored';
import { cannot, type ReplayOutcome } from './replay-outcome';
import type { StoredRevision, StoredScore } from './stored-score';

/**
 * Scores a stored form once more with the reference evaluator, json-rules-engine, and compares with the stored sheet.
 * It takes tens of milliseconds.
 *
 * @param ruleSet     the rules that the score names
 * @param calculation the calculation that the score names
 * @param operators   how the reference compares; tests plant mistakes here
 * @returns `identical` where both evaluators say the same
 */
export async function secondOpinion(
  stored: StoredScore,
  revision: StoredRevision | null,
  ruleSet: ResolvedRuleSet,
  calculation: Calculation,
  operators: Operators = exactOperators,
): Promise<ReplayOutcome> {
  const form = readForm(stored, revision);
  if ('refused' in form) return form.refused;
  const options = readOptions(stored);
  if ('refused' in options) return options.refused;
  const found = ruleSetHash(ruleSet);
  if (found !== stored.ruleSetHash) {
    const values = { ruleSet: keyText(stored.ruleSet), expected: stored.ruleSetHash, found };
    return cannot('RULE_SET_HASH_MISMATCH', values);
  }
  const sheet = await scoreByReference(form.value, ruleSet, options.value, operators, calculation);
  const own = readSheet(stored);
  if (!own) return { ...cannot('SHEET_HASH_MISMATCH', { expected: stored.sheetHash }), sheet };
  const firstDifference = placedDifference(sheet, own);
  if (!carriesItsHash(stored)) {
    return { ...cannot('SHEET_HASH_MISMATCH', { expected: stored.sheetHash }), sheet, firstDifference };
  }
  return { verdict: firstDifference ? 'different' : 'identical', reason: null, sheet, firstDifference };
}
