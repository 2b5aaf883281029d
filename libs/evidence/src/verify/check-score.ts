import { type Issue } from '@app/kernel';
import { calculations, compile, type ScoreOptions, type ScoreSheet } from '@app/scoring';
import type { EvidenceBundle } from '../bundle/bundle';
import { below } from './check-content';
import { firstDifference } from './first-difference';
import { finding, gap } from './report';

/** What computing the score again came to: findings, or why it could not be computed. */
export interface ScoreCheck {
  readonly findings: readonly Issue[];
  readonly unproved: readonly Issue[];
}

/**
 * Computes the score again, from the form, the rule set and the options, under the calculation that the evaluation
 * names, and compares the sheets.
 */
export function checkScore({ form, ruleSet, sheet, evaluation }: EvidenceBundle): ScoreCheck {
  const { calculationVersion: version, options, formHash } = evaluation;
  const calculation = calculations.find(version);
  if (!calculation) {
    const known = calculations.versions.join(', ');
    return { findings: [], unproved: [gap('EVIDENCE_CALCULATION_UNKNOWN', { version, known })] };
  }
  let computed: ScoreSheet;
  try {
    const whole = { ...ruleSet, title: { zh: '', en: '' }, chain: [], origins: {}, examples: [] };
    computed = compile(whole, calculation).score(form, { ...(options as ScoreOptions), formHash });
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    return { findings: [finding('EVIDENCE_SCORE_FAILED', 'evaluation.options', { reason })], unproved: [] };
  }
  // Members that are undefined are none.
  const difference = firstDifference(sheet, JSON.parse(JSON.stringify(computed)));
  if (!difference) return { findings: [], unproved: [] };
  const { path, left, right } = difference;
  const values = { stated: text(left), computed: text(right) };
  return { findings: [finding('EVIDENCE_SCORE_DIFFERS', below('sheet', path), values)], unproved: [] };
}

function text(value: unknown): string {
  if (value === undefined) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
