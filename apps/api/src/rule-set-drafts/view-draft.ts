import type { RuleSetDraft } from '@app/persistence';
import { baseKeyOf } from '@app/rule-set';
import { countExamples } from '@app/scoring';
import { viewIssue } from '../http/issue-view';
import type { DraftAnalysis } from './analyse-draft';
import { viewDraftSummary, type DraftView, type ExamplesView } from './drafts.views';

/** A draft with what its analysis found. */
export function viewDraft(draft: RuleSetDraft, analysis: DraftAnalysis): DraftView {
  const { ruleSet, resolved, resolvedHash, lint, coverage } = analysis;
  return {
    ...viewDraftSummary(draft),
    ruleSet,
    resolved,
    resolvedHash,
    lint: lint.map(viewIssue),
    examples: viewExamples(analysis),
    coverage,
    history: draft.history,
    publishedVersion: draft.publication?.version ?? null,
    updateOffer: viewNewerBase(analysis),
  };
}

function viewNewerBase({ ruleSet, newerBase }: DraftAnalysis): DraftView['updateOffer'] {
  const from = baseKeyOf(ruleSet);
  return from && newerBase && { base: { from, to: { ...newerBase, kind: from.kind } } };
}

/** An example can differ in several places and fails once. */
function viewExamples({ resolved, examples }: DraftAnalysis): ExamplesView {
  const failed = new Set(examples.map(({ at, values }) => `${at.path ?? ''} ${values['example'] ?? ''}`)).size;
  const all = resolved === null ? 0 : countExamples(resolved);
  return { passed: all - failed, failed, issues: examples.map(viewIssue) };
}
