import { canonicalJson, type Hashable } from '@app/kernel';
import { keyText } from '@app/rule-set';
import { evaluationIdOf, showsSheet, type Scorer, type ScoreSheet } from '@app/scoring';
import { placedDifference } from './placed-difference';
import { carriesItsHash, readForm, readOptions, readSheet } from './read-stored';
import { cannot, type ReplayOutcome } from './replay-outcome';
import type { StoredRevision, StoredScore } from './stored-score';

/**
 * Computes a stored score again and compares the sheets, byte for byte under its own rules, and in all but the rules
 * they name under others. Every text is held to its hash before anything is concluded from it: the form, the resolved
 * rule set, the stored sheet; so are the id of the score and what lists show of it.
 *
 * @param revision the form revision that the score names; null where the store has none
 * @param scorer   the rules to score by; under those the score names, their hash is checked as well
 * @returns `cannot` with a reason where something does not fit; with the first difference where there is one all the same
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
  return holdToRecord(stored, compare(stored, sheet, isOwn && scorer.calculationVersion === stored.calculationVersion));
}

/** Compares the sheet that came out with the stored one. */
function compare(stored: StoredScore, sheet: ScoreSheet, isUnderItsOwn: boolean): ReplayOutcome {
  const identical: ReplayOutcome = { verdict: 'identical', reason: null, sheet, firstDifference: null };
  const isSound = carriesItsHash(stored);
  if (isUnderItsOwn && isSound && canonicalJson(sheet as unknown as Hashable) === stored.sheet) return identical;
  const mismatch: ReplayOutcome = { ...cannot('SHEET_HASH_MISMATCH', { expected: stored.sheetHash }), sheet };
  const other = readSheet(stored);
  if (!other) return mismatch;
  // Under other rules the sheets name other rules; what they come to is compared.
  const { ruleSet, calculationVersion } = other;
  const comparable = isUnderItsOwn ? sheet : { ...sheet, ruleSet, calculationVersion };
  const firstDifference = placedDifference(comparable, other);
  if (!isSound) return { ...mismatch, firstDifference };
  if (firstDifference) return { verdict: 'different', reason: null, sheet, firstDifference };
  // The same members in another writing: not the text that anybody would have hashed.
  return isUnderItsOwn ? mismatch : identical;
}

/** A record whose id or whose copy for lists does not follow from its content proves nothing, whatever the sheets say. */
function holdToRecord(stored: StoredScore, outcome: ReplayOutcome): ReplayOutcome {
  if (outcome.verdict === 'cannot') return outcome;
  const { evaluationId, shown } = stored;
  const { sheet, firstDifference } = outcome;
  const broken = (code: string) => ({ ...cannot(code, { evaluationId }), sheet, firstDifference });
  if (evaluationId !== evaluationIdOf(stored)) return broken('EVALUATION_ID_MISMATCH');
  // Where nothing differs, the sheet that came out is the stored one, which need not be read then.
  const isSame = outcome.verdict === 'identical' && sheet?.ruleSet.hash === stored.ruleSetHash;
  const own = isSame ? sheet : readSheet(stored);
  return own && !showsSheet(shown, own) ? broken('SHOWN_SCORE_DIFFERS') : outcome;
}
