import { tokenOf } from './desk';

interface Draft {
  readonly draftId: string;
  readonly revision: number;
}

/** Publishes the newest version of a scope once more, as bureau and approver would at their own desks. */
export async function publishNext(address: string, districtCode: string, year: number, version: number): Promise<void> {
  const [editor, approver] = [await tokenOf(address, 'demo-editor'), await tokenOf(address, 'demo-approver')];
  const kind = 'project';
  const post = caller(address, `districts/${districtCode}`);
  const from = { kind: 'version', version };
  const { draftId, revision } = await post<Draft>(editor, 'rule-set-drafts', { year, kind, from });
  const draft = `rule-set-drafts/${draftId}`;
  const submitted = await post<Draft>(editor, `${draft}/submit`, { revision });
  await acknowledgeSimulation(address, approver, districtCode, {
    baseline: { districtCode, year, kind, version },
    candidate: { districtCode, draftId },
    forms: { districtCodes: [districtCode], years: [year], kind },
  });
  const approved = await post<Draft>(approver, `${draft}/approve`, { revision: submitted.revision });
  await post(approver, `${draft}/publish`, { revision: approved.revision });
}

async function acknowledgeSimulation(address: string, token: string, districtCode: string, body: object) {
  const post = caller(address, `districts/${districtCode}`);
  const { job } = await post<{ job: { jobId: string } }>(token, 'simulations', body);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`${address}/api/v1/districts/${districtCode}/simulations/${job.jobId}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const simulation = (await answer.json()) as { job: { state: string } };
    if (simulation.job.state === 'done') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await post(token, `simulations/${job.jobId}/acknowledge`, {});
}

function caller(address: string, below: string) {
  return async <T>(token: string, path: string, body: object): Promise<T> => {
    const answer = await fetch(`${address}/api/v1/${below}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as T;
  };
}
