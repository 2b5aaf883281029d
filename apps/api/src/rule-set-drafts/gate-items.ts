import type { Issue } from '@app/kernel';
import { hasError } from '@app/kernel';
import { mayApprove, type GateItem, type GateItemId, type RuleSetDraft } from '@app/persistence';
import { dayOf, keyText, STANDING_PARTS, type ResolvedRuleSet } from '@app/rule-set';
import type { PublishedRuleSets } from '../rule-sets/published-rule-sets';
import type { DraftAnalysis } from './analyse-draft';
import type { SecondOpinions } from './second-opinions';

/** An item of the gate: it passes unless something of it is an error. */
export function item(id: GateItemId, issues: readonly Issue[]): GateItem {
  return { id, passes: !hasError(issues), issues };
}

/** Somebody approved who had no hand in the draft, and the same holds for whoever publishes it. */
export function approvalIssues({ state, review, authors }: RuleSetDraft): Issue[] {
  const ids = { authors: authors.map(({ id }) => id) };
  const isApproved = state === 'approved' && review?.decision === 'approved' && mayApprove(review.by.id, ids);
  return isApproved ? [] : [error('GATE_NOT_APPROVED', { state })];
}

/** The errors of lint; bases that cannot be merged in are told by the item on bases. */
export function lintIssues({ lint, resolved }: DraftAnalysis): Issue[] {
  if (resolved === null) return [error('GATE_UNRESOLVED')];
  const unproven = lint.filter(({ code }) => code === 'LINT_INCOMPLETE');
  return [
    ...lint.filter(({ severity }) => severity === 'error'),
    ...unproven.map(({ at }) => ({ ...error('GATE_LINT_INCOMPLETE'), at })),
  ];
}

export function exampleIssues({ examples, resolved }: DraftAnalysis): readonly Issue[] {
  return resolved === null ? [error('GATE_UNRESOLVED')] : examples;
}

/** Whether the second evaluator agrees on every example; it is asked where that says something new. */
export async function referenceIssues(
  { examples, resolved, resolvedHash }: DraftAnalysis,
  opinions: SecondOpinions,
  contentHash: string,
): Promise<readonly Issue[]> {
  if (resolved === null || resolvedHash === null) return [error('GATE_UNRESOLVED')];
  if (hasError(examples)) return [error('GATE_EXAMPLES_FIRST')];
  return opinions.of(resolved, resolvedHash, contentHash);
}

/** Parts of an official rule set, inherited ones too, that call themselves official without a document. */
export function sourceIssues({ resolved }: DraftAnalysis): Issue[] {
  if (resolved === null) return [error('GATE_UNRESOLVED')];
  if (!resolved.official) return [];
  const documents = new Set(resolved.sources.filter(hasDocument).map(({ id }) => id));
  return officialCitations(resolved)
    .filter(({ source }) => source === undefined || !documents.has(source))
    .map(({ path }) => error('GATE_SOURCE_MISSING', { path }, path));
}

/** Bases that are not there, and those that were withdrawn. */
export function baseIssues({ resolved, lint }: DraftAnalysis, published: PublishedRuleSets): Issue[] {
  if (resolved === null) return lint.filter(({ severity }) => severity === 'error');
  return resolved.chain.slice(1).flatMap((base) => {
    const withdrawal = published.get(base)?.withdrawal ?? null;
    if (withdrawal === null) return [];
    return [error('GATE_BASE_WITHDRAWN', { base: keyText(base), withdrawnOn: dayOf(withdrawal.at) }, 'extends')];
  });
}

function officialCitations(resolved: ResolvedRuleSet) {
  const parts = STANDING_PARTS.map((part) => ({ path: `standing.${part}`, ...resolved.standing[part] }));
  const rules = (['methods', 'deductions', 'adjustments', 'checks'] as const).flatMap((list) =>
    resolved[list].map(({ id, source, standing }) => ({ path: `${list}.${id}`, source, standing })),
  );
  return [...parts, ...rules].filter(({ standing }) => standing === 'official');
}

function hasDocument({ document, evidence }: ResolvedRuleSet['sources'][number]): boolean {
  return document.trim() !== '' && evidence !== 'inference';
}

function error(code: string, values: Issue['values'] = {}, path?: string): Issue {
  return { code, severity: 'error', at: path === undefined ? {} : { path }, values };
}
