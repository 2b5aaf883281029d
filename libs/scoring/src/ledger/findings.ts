import type { Check } from '@app/rule-set';
import type { CompiledRule, RuleBook } from '../compile/rule-book';
import { TRUE } from '../compile/tri';
import type { Facts } from '../facts/fact-values';
import type { Finding } from '../score-sheet';
import type { DraftLine } from './ledger';
import { engineFinding, valuesOf } from './outcome';
import type { ScoredForm } from './score-form';

/**
 * Runs the checks on a scored form: line by line in printed order, then those about the form. A check that cannot
 * be told finds nothing; that something is missing is a fact with checks of its own.
 */
export function collectFindings(book: RuleBook, scored: ScoredForm): Finding[] {
  const findings: Finding[] = [];
  for (const { item, findings: own, line } of scored.rows) {
    const start = findings.length;
    findings.push(...own);
    runChecks(item.rules.checks, item.facts, findings);
    if (isGapUnexplained(line, findings, start)) findings.push(gapFinding(line));
  }
  findings.push(...scored.findings);
  runChecks(book.formChecks, scored.formFacts, findings);
  return findings;
}

function runChecks(checks: readonly CompiledRule<Check>[], facts: Facts, findings: Finding[]): void {
  for (const check of checks) {
    if (check.when(facts) !== TRUE) continue;
    const { code, severity, field, id } = check.rule;
    const values = valuesOf(facts, check.explains);
    findings.push({ code, severity, at: placeOf(facts.line, field), ruleId: id, values });
  }
}

function placeOf(line: string, field: string | undefined): Finding['at'] {
  if (line === '') return field === undefined ? {} : { field };
  return field === undefined ? { line } : { line, field };
}

/** Every gap between declared and computed points is explained: by a check on that score, or by a finding of its own. */
function isGapUnexplained(line: DraftLine, findings: readonly Finding[], start: number): boolean {
  const { declared, lowest, highest } = line;
  if (!declared || (declared.compare(lowest) >= 0 && declared.compare(highest) <= 0)) return false;
  for (let index = start; index < findings.length; index++) if (findings[index]?.at.field === 'score') return false;
  return true;
}

function gapFinding({ id, declared, lowest, highest }: DraftLine): Finding {
  const values = { declared: declared?.toText() ?? '', points: lowest.toText(), highest: highest.toText() };
  return engineFinding('DECLARED_DIFFERS', 'warning', id, values);
}
