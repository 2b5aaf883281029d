import type { RuleSet } from '@app/rule-set';
import type { RuleSetLibrary } from '@app/rule-set';
import { comparePolicies, type PolicyDifference } from '@app/comparison';
import { analyse, libraryOf, type Analysis, type Surroundings } from '../model/analyse';

/** What the page asks: to look at a draft, or to find out what a change does to points. */
export type AnalysisQuestion =
  | { readonly kind: 'surroundings'; readonly surroundings: Surroundings }
  | { readonly kind: 'analyse'; readonly id: number; readonly ruleSet: RuleSet }
  | {
      readonly kind: 'compare';
      readonly id: number;
      readonly from: Parameters<typeof comparePolicies>[0];
      readonly to: Parameters<typeof comparePolicies>[1];
    };

export type AnalysisAnswer =
  | { readonly kind: 'analysis'; readonly id: number; readonly analysis: Analysis }
  | { readonly kind: 'differences'; readonly id: number; readonly differences: readonly PolicyDifference[] }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

let library: RuleSetLibrary | null = null;

self.addEventListener('message', ({ data }: MessageEvent<AnalysisQuestion>) => {
  if (data.kind === 'surroundings') library = libraryOf(data.surroundings);
  else void answer(data);
});

async function answer(question: Exclude<AnalysisQuestion, { kind: 'surroundings' }>): Promise<void> {
  const { id } = question;
  try {
    if (question.kind === 'compare') {
      say({ kind: 'differences', id, differences: comparePolicies(question.from, question.to) });
    } else if (library) {
      say({ kind: 'analysis', id, analysis: await analyse(question.ruleSet, library) });
    }
  } catch (error) {
    say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

function say(answered: AnalysisAnswer): void {
  self.postMessage(answered);
}
