import type { Check } from '@app/rule-set';
import type { CompiledRule, RuleBook } from '../compile/rule-book';
import { TRUE } from '../compile/tri';
import type { Facts } from '../facts/fact-values';
import type { Finding } from '../score-sheet';
import { engineFinding, valuesOf } from './outcome';
import type { ScoredForm } from './score-form';

/**
 * Runs the checks on a scored form: line by line in printed order, then those about the form. A check that cannot
 * be told finds nothing; that something is missing is a fact with checks of its own.
 */
export function collectFindings(book: RuleBook, scored: ScoredForm): Finding[] {
  const findings: Finding[] = [];
  for (const item of scored.items) {
    const own = scored.findings.filter((finding) => finding.at.line === item.line);
    const checked = runChecks(item.rules.checks, item.facts);
    findings.push(...own, ...checked, ...unexplainedGap(scored, item.line, [...own, ...checked]));
  }
  const lines = new Set(scored.items.map((item) => item.line));
  findings.push(...scored.findings.filter((finding) => !lines.has(finding.at.line ?? '')));
  findings.push(...runChecks(book.formChecks, scored.formFacts));
  return findings;
}

function runChecks(checks: readonly CompiledRule<Check>[], facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (check.when(facts) !== TRUE) continue;
    const { code, severity, field, id } = check.rule;
    const at = { ...(facts.line === '' ? {} : { line: facts.line }), ...(field === undefined ? {} : { field }) };
    findings.push({ code, severity, at, ruleId: id, values: valuesOf(facts, check.explains) });
  }
  return findings;
}

/** Every gap between declared and computed points is explained: by a check on that score, or by this finding. */
function unexplainedGap(scored: ScoredForm, lineId: string, findings: readonly Finding[]): Finding[] {
  const line = scored.ledger.lines.find((candidate) => candidate.id === lineId);
  if (!line?.declared || findings.some((finding) => finding.at.field === 'score')) return [];
  const isInside = line.declared.compare(line.lowest) >= 0 && line.declared.compare(line.highest) <= 0;
  if (isInside) return [];
  const values = { declared: line.declared.toText(), points: line.lowest.toText(), highest: line.highest.toText() };
  return [engineFinding('DECLARED_DIFFERS', 'warning', lineId, values)];
}
