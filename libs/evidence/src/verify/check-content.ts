import { formHash, validateForm, withoutPersonalData } from '@app/form';
import { contentHash, sha256Hex, type Hashable, type Issue } from '@app/kernel';
import { hashedPart, parseRuleSet, ruleSetHash, type HashedRuleSet } from '@app/rule-set';
import type { EvidenceBundle } from '../bundle/bundle';
import { firstDifference } from './first-difference';
import { finding } from './report';

const UNTITLED = { title: { zh: '-', en: '-' } };

/** The form is one, holds nothing that no hash covers, and has the hash that the evaluation names. */
export function checkForm({ form, evaluation, sheet }: EvidenceBundle): Issue[] {
  const [wrong] = validateForm(form);
  if (wrong) return [finding('EVIDENCE_FORM_UNREADABLE', below('form', wrong.at.path))];
  const uncovered = firstDifference(form, withoutPersonalData(form));
  if (uncovered) return [finding('EVIDENCE_NOT_COVERED', below('form', uncovered.path))];
  const found = formHash(form);
  if (found === evaluation.formHash) return [];
  return [hashFinding('form', 'evaluation.formHash', { found, named: evaluation.formHash, other: sheet.formHash })];
}

/** The rule set is one that is safe to use, holds nothing that no hash covers, and has the hash that is named. */
export function checkRuleSet({ ruleSet, evaluation, sheet }: EvidenceBundle): Issue[] {
  const [wrong] = readsAsRuleSet(ruleSet);
  if (wrong) return [finding('EVIDENCE_RULES_UNREADABLE', below('ruleSet', wrong.at.path))];
  const uncovered = firstDifference(ruleSet, hashedPart(ruleSet));
  if (uncovered) return [finding('EVIDENCE_NOT_COVERED', below('ruleSet', uncovered.path))];
  const found = ruleSetHash(ruleSet);
  if (found !== evaluation.ruleSetHash) {
    const hashes = { found, named: evaluation.ruleSetHash, other: nested(sheet, 'ruleSet', 'hash') };
    return [hashFinding('ruleSet', 'evaluation.ruleSetHash', hashes)];
  }
  const { districtCode, year, kind, version } = ruleSet;
  const key = firstDifference({ districtCode, year, kind, version }, evaluation.ruleSet);
  return key ? [finding('EVIDENCE_KEYS_DIFFER', below('evaluation.ruleSet', key.path))] : [];
}

/** The sheet has the hash that the evaluation names, and the evaluation the id that follows from it. */
export function checkSheet({ sheet, evaluation }: EvidenceBundle): Issue[] {
  const { districtCode, formId, formRevision, sheetHash, evaluationId } = evaluation;
  const found = contentHash('score-sheet', sheet.schemaVersion, sheet as unknown as Hashable);
  const idFrom = (hash: string) =>
    `evaluation-${sha256Hex(`${districtCode}/${formId}/${formRevision}/${hash}`).slice(0, 32)}`;
  if (found !== sheetHash) {
    const isOfSheet = idFrom(found) === evaluationId;
    return [
      finding('EVIDENCE_HASH_DIFFERS', isOfSheet ? 'evaluation.sheetHash' : 'sheet', { found, named: sheetHash }),
    ];
  }
  return idFrom(sheetHash) === evaluationId ? [] : [finding('EVIDENCE_ID_DIFFERS', 'evaluation')];
}

/** As a rule set of its own: with a title, which no hash covers, and without what only a resolved one says. */
function readsAsRuleSet(ruleSet: HashedRuleSet): Issue[] {
  const { official: _told, ...own } = ruleSet;
  if (![own.methods, own.deductions, own.adjustments].every((rules) => Array.isArray(rules))) {
    return [finding('EVIDENCE_RULES_UNREADABLE', '')];
  }
  return parseRuleSet({ ...own, ...UNTITLED }).issues;
}

interface Hashes {
  readonly found: string;
  readonly named: string;
  /** What the sheet names, which tells which of the two was altered. */
  readonly other: unknown;
}

function hashFinding(part: string, naming: string, { found, named, other }: Hashes): Issue {
  return finding('EVIDENCE_HASH_DIFFERS', found === other ? naming : part, { found, named });
}

function nested(value: object, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

export function below(part: string, path: string | undefined): string {
  if (path === undefined || path === '') return part;
  return path.startsWith('[') ? `${part}${path}` : `${part}.${path}`;
}
