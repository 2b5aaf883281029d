import type { Issue } from '@app/kernel';
import type { DistrictScope, Evaluation, EvaluationsRepository, FormRevision, FormsRepository } from '@app/persistence';
import type { PinnedRules, ReplayBatch, Rules, StoredScore } from '@app/replay';
import { ruleSetHash, type ResolvedRuleSet } from '@app/rule-set';
import type { ReplayRequest } from './replay-request';
import type { StoredRules } from './stored-rules';

/** Scores with the revisions they name, as stored. */
export interface ScoreBatch {
  readonly records: readonly Evaluation[];
  /** By position; null where the store has none. */
  readonly revisions: readonly (FormRevision | null)[];
  /** Behind which score to go on; null when there is nothing left. */
  readonly next: string | null;
}

/** Reads stored scores and the forms they are of, so many at a time, in the order of their ids. */
export class ScoreReader {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly forms: FormsRepository,
  ) {}

  async read(
    scope: DistrictScope,
    asked: Pick<ReplayRequest, 'year' | 'kind'>,
    after: string | null,
    size: number,
  ): Promise<ScoreBatch> {
    const records = await this.evaluations.recordsAfter(scope, asked, after, size);
    const found = await this.forms.scoredRevisions(scope, records);
    const revisions = records.map(({ formId, formRevision }) => found.get(`${formId}/${formRevision}`) ?? null);
    const next = records.length < size ? null : (records.at(-1)?.evaluationId ?? null);
    return { records, revisions, next };
  }
}

/** A batch with its rules, as threads take it; each rule set stands in it once. */
export async function withRules(
  { records, revisions }: ScoreBatch,
  stored: StoredRules,
  asked: Rules,
): Promise<ReplayBatch> {
  const positions = new Map<string, number>();
  const rules: PinnedRules[] = [];
  const items: ReplayBatch['items'][number][] = [];
  for (const [index, record] of records.entries()) {
    const found = await stored.find(record, asked);
    const revision = revisions[index] ?? null;
    const texts = { stored: storedScore(record), revision: revision && textOf(revision) };
    items.push({ ...texts, rules: 'refused' in found ? found.refused : positionOf(found.ruleSet, record) });
  }
  return { rules, items };

  function positionOf(ruleSet: ResolvedRuleSet, { calculationVersion }: Evaluation): number | Issue {
    const key = `${hashOf(ruleSet)} ${calculationVersion}`;
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, rules.length);
    rules.push({ key, calculationVersion, ruleSet: textOfRuleSet(ruleSet) });
    return rules.length - 1;
  }
}

const hashes = new WeakMap<ResolvedRuleSet, string>();
const texts = new WeakMap<ResolvedRuleSet, string>();

/** Worked out once for each rule set that a job has found. */
function hashOf(ruleSet: ResolvedRuleSet): string {
  const hash = hashes.get(ruleSet) ?? ruleSetHash(ruleSet);
  hashes.set(ruleSet, hash);
  return hash;
}

function textOfRuleSet(ruleSet: ResolvedRuleSet): string {
  const text = texts.get(ruleSet) ?? JSON.stringify(ruleSet);
  texts.set(ruleSet, text);
  return text;
}

/** What a replay takes of a record; who scored and when stays behind. */
export function storedScore(record: Evaluation): StoredScore {
  const { districtCode, evaluationId, formId, formRevision, formHash, ruleSet, ruleSetHash: hash } = record;
  const { calculationVersion, sheetHash, sheet, options, shown } = record;
  return {
    ...{ districtCode, evaluationId, formId, formRevision, formHash, ruleSet, ruleSetHash: hash },
    ...{ calculationVersion, sheetHash, sheet, options, shown },
  };
}

function textOf({ content, contentHash }: FormRevision): Pick<FormRevision, 'content' | 'contentHash'> {
  return { content, contentHash };
}
