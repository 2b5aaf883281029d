import { readContent, type ReplayFinding } from '@app/replay';
import { lineLabel } from '@app/scoring';
import type { ReplayDifference } from './replay-request';
import type { ScoreBatch } from './score-batches';

/** What was found about the scores of a batch, with what they are of. */
export function differencesOf(
  { records, revisions }: Pick<ScoreBatch, 'records' | 'revisions'>,
  findings: readonly ReplayFinding[],
): ReplayDifference[] {
  return findings.flatMap(({ index, verdict, reason, firstDifference }) => {
    const record = records[index];
    if (!record) return [];
    const revision = revisions[index];
    const form = revision ? readContent(revision) : null;
    const { line = null, path = null, stored = null, replayed = null } = firstDifference ?? {};
    return [
      {
        ...{ evaluationId: record.evaluationId, formId: record.formId, projectName: form?.projectName ?? '', verdict },
        ...{ line, label: line === null ? null : lineLabel(line, form), path, stored, replayed },
        reason: reason && { code: reason.code, values: reason.values },
      },
    ];
  });
}
