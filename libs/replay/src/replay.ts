import { canonicalJson, type Hashable } from '@app/kernel';
import { keyText } from '@app/rule-set';
import type { Scorer, ScoreSheet } from '@app/scoring';
import { placedDifference } from './placed-difference';
import { carriesItsHash, readForm, readOptions, readSheet } from './read-stored';
import { cannot, type ReplayOutcome } from './replay-outcome';
import type { StoredRevision, StoredScore } from './stored-score';

/**
 * Computes a stored score again and compares the sheets, byte for byte under its own rules, and in all but the rules
 * they name under others. Every text is held to its hash before anything is concluded from it: the form, the resolved
 * rule set, the stored sheet.
 *
 * @param revision the form revision that the score names; null where the store has none
 * @param scorer   the rules to score by; under those the score names, their hash is checked as well
 * @returns `cannot` with a reason where a hash does not fit; where it is the sheet's, still with the first difference
 * @example
 * replay(stored, revision, scorer).verdict //=> 'identical'
 */
export function replay(stored: StoredScore, revision: StoredRevision | null, scorer: Scorer): ReplayOutcome {
  const form = readForm(stored, revision);
  if ('refused' in form) return form.refused;
  const options = readOptions(stored);
  if ('refused' in options) return options.refused;
  const isOwn = keyText(scorer.ruleSet) === keyText(stored.ruleSet);
  if (isOwn && scorer.ruleSetHash !== stored.ruleSetHash) {
    const values = { ruleSet: keyText(stored.ruleSet), expected: stored.ruleSetHash, found: scorer.ruleSetHash };
    return cannot('RULE_SET_HASH_MISMATCH', values);
  }
  const sheet = scorer.score(form.value, options.value);
  const isSound = carriesItsHash(stored);
  if (isOwn && scorer.calculationVersion === stored.calculationVersion) {
    const isSame = canonicalJson(sheet as unknown as Hashable) === stored.sheet;
    if (isSame && isSound) return { verdict: 'identical', reason: null, sheet, firstDifference: null };
    return compare(stored, sheet, isSound);
  }
  return compare(stored, sheet, isSound, { isUnderOthers: true });
}

/** Tells two sheets apart that are not the same bytes. */
function compare(
  stored: StoredScore,
  sheet: ScoreSheet,
  isSound: boolean,
  { isUnderOthers = false } = {},
): ReplayOutcome {
  const other = readSheet(stored);
  const mismatch = cannot('SHEET_HASH_MISMATCH', { expected: stored.sheetHash });
  if (!other) return { ...mismatch, sheet };
  // Under other rules the sheets name other rules; what they come to is compared.
  const { ruleSet, calculationVersion } = other;
  const comparable = isUnderOthers ? { ...sheet, ruleSet, calculationVersion } : sheet;
  const difference = placedDifference(comparable, other);
  if (!isSound) return { ...mismatch, sheet, firstDifference: difference };
  if (difference) return { verdict: 'different', reason: null, sheet, firstDifference: difference };
  return isUnderOthers
    ? { verdict: 'identical', reason: null, sheet, firstDifference: null }
    : // The same members in another writing: not the text that anybody would have hashed.
      { ...mismatch, sheet };
}
