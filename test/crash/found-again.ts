import { setTimeout as sleep } from 'node:timers/promises';
import type { ChainEntryView, ChainVerdictView, ChainView } from '../../apps/api/src/chain/chain.views';
import type { EvaluationSummaryView } from '../../apps/api/src/evaluations/evaluation-summary.view';
import type { FormRevisionView } from '../../apps/api/src/forms/forms.views';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { RuleSetSummaryView } from '../../apps/api/src/rule-sets/rule-sets.views';
import type { Client } from './client';
import type { Acknowledged } from './workload';

const PAGE = 200;
const PAUSE_MS = 250;

/** Acknowledged form revisions that are not there, and forms whose revisions have a gap. */
export async function lostRevisions(client: Client, { forms }: Acknowledged): Promise<string[]> {
  const lost: string[] = [];
  for (const [formId, acknowledged] of forms) {
    const path = `districts/990101/forms/${formId}/revisions`;
    const { data } = await client.must<PageView<FormRevisionView>>('GET', path);
    const numbers = data.map(({ revision }) => revision);
    if (numbers.some((revision, index) => revision !== index + 1)) lost.push(`${formId}: ${numbers.join()}`);
    for (const revision of acknowledged) if (!numbers.includes(revision)) lost.push(`${formId}@${revision}`);
  }
  return lost;
}

/** Acknowledged evaluations that are not there, or say something else. */
export async function lostEvaluations(client: Client, { evaluations }: Acknowledged): Promise<string[]> {
  const stored = await all<EvaluationSummaryView>(client, 'districts/990101/evaluations');
  const totals = new Map(stored.map(({ evaluationId, total }) => [evaluationId, total]));
  return [...evaluations].filter(([id, total]) => totals.get(id) !== total).map(([id]) => id);
}

export async function lostPublications(client: Client, { publications }: Acknowledged): Promise<number[]> {
  const data = await all<RuleSetSummaryView>(client, 'rule-sets');
  const versions = data.filter(({ districtCode }) => districtCode === '990102');
  return [...publications].filter((number) => versions.every(({ version }) => version !== number));
}

/** The chain of a district, once the sweeper has entered what the last crash left. */
export async function settledChain(client: Client, districtCode: string): Promise<ChainView> {
  for (;;) {
    const chain = await client.must<ChainView>('GET', `districts/${districtCode}/chain`);
    if (chain.unchained === 0) return chain;
    await sleep(PAUSE_MS);
  }
}

export function verifyChain(client: Client, districtCode: string): Promise<ChainVerdictView> {
  return client.must('POST', `districts/${districtCode}/chain/verify`, {});
}

/** The ids of all that has entered a chain, as often as it has. */
export async function memberIds(client: Client, districtCode: string): Promise<string[]> {
  const entries = await all<ChainEntryView>(client, `districts/${districtCode}/chain/entries`);
  return entries.flatMap(({ members }) => members.map(({ id }) => id));
}

async function all<T>(client: Client, path: string): Promise<T[]> {
  const records: T[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total } = await client.must<PageView<T>>('GET', `${path}?page=${page}&perPage=${PAGE}`);
    records.push(...data);
    if (data.length === 0 || page * PAGE >= total) return records;
  }
}
