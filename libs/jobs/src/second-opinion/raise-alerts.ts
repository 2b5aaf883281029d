import type { DistrictScope, NewAlert, Storage } from '@app/persistence';
import type { ReplayDifference } from '../replay/replay-request';

/** What an alert may repeat of a sheet: points, grades and hashes, but no words of a form. */
const FIGURE = /^(?:-?[\d./]+|[优良中差]|[0-9a-f]{64})$/;

type Found = Pick<ReplayDifference, 'evaluationId' | 'formId' | 'path' | 'stored' | 'replayed' | 'reason'>;

/**
 * Raises an alert for each score that does not hold, once however often it is found, with an event in the audit trail.
 *
 * @returns the ids of those that nobody had raised before
 */
export async function raiseAlerts(
  { alerts, auditEvents }: Pick<Storage, 'alerts' | 'auditEvents'>,
  scope: DistrictScope,
  districtCode: string,
  found: readonly Found[],
): Promise<string[]> {
  const at = new Date();
  const unraised = await alerts.unraised(
    scope,
    found.map((each) => ({ districtCode, at, ...alertOf(each) })),
  );
  // The event first: found again after a crash, it is written twice rather than never.
  for (const { alertId, code, evaluationId } of unraised) {
    await auditEvents.record({
      ...{ at, districtCode, code, action: 'alerts.raise', outcome: 'allowed' },
      actor: { kind: 'system', id: null, name: 'suanpan' },
      target: [
        { kind: 'alertId', id: alertId },
        { kind: 'evaluationId', id: evaluationId },
      ],
      ...{ address: '', userAgent: '', requestId: '' },
    });
  }
  await alerts.raise(scope, unraised);
  return unraised.map(({ alertId }) => alertId);
}

function alertOf({
  evaluationId,
  formId,
  path,
  stored,
  replayed,
  reason,
}: Found): Omit<NewAlert, 'districtCode' | 'at'> {
  const values = { evaluationId, formId, path: path ?? '', stored: figure(stored), replayed: figure(replayed) };
  if (!reason) return { code: 'SECOND_OPINION_DISAGREES', values, evaluationId };
  return { code: reason.code, values: { ...values, ...reason.values }, evaluationId };
}

function figure(text: string | null): string {
  if (text === null) return '—';
  return FIGURE.test(text) ? text : '…';
}
