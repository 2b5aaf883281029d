import {
  auditEventMember,
  evaluationMember,
  publicationMember,
  withdrawalMember,
  type ChainMember,
  type EvaluationClaim,
} from '@app/evidence';
import { sha256Hex, type Hashable } from '@app/kernel';
import { keyOf } from '@app/rule-set';
import type { ScoreOptions } from '@app/scoring';
import type { AuditEvent } from '../audit/audit-event.entity';
import type { Evaluation } from '../evaluations/evaluation.entity';
import type { RuleSetVersion } from '../rule-set-versions/rule-set-version.entity';
import type { RuleSetWithdrawal } from '../rule-set-withdrawals/rule-set-withdrawal.entity';

/** What a chain, and evidence, say of a stored evaluation. */
export function claimOf(
  record: Omit<Evaluation, 'sheet' | 'shown' | 'options'>,
  options: ScoreOptions,
): EvaluationClaim {
  const { districtCode, evaluationId, formId, unitId, formRevision, formHash } = record;
  const { ruleSet, ruleSetHash, calculationVersion, sheetHash, evaluatedAt, evaluatedBy } = record;
  return {
    ...{ districtCode, evaluationId, formId, unitId, formRevision, formHash },
    ...{ ruleSet: keyOf(ruleSet), ruleSetHash, calculationVersion, sheetHash },
    options: options as unknown as Readonly<Record<string, Hashable>>,
    evaluatedAt: evaluatedAt.toISOString(),
    evaluatedBy,
  };
}

export function memberOfEvaluation(record: Evaluation): ChainMember {
  return evaluationMember(claimOf(record, JSON.parse(record.options) as ScoreOptions));
}

export function memberOfVersion(record: RuleSetVersion): ChainMember {
  const { districtCode, year, kind, version, contentHash, origin, publishedAt, publishedBy, draftId, gate } = record;
  return publicationMember({
    ...{ districtCode, year, kind, version, contentHash, origin },
    publishedAt: publishedAt.toISOString(),
    publishedBy,
    draftId: draftId ?? null,
    // As it came out of the database, which keeps the order of members.
    gateHash: gate ? sha256Hex(JSON.stringify(gate)) : null,
  });
}

export function memberOfWithdrawal(record: RuleSetWithdrawal): ChainMember {
  const { districtCode, year, kind, version, at, by, reason } = record;
  const withdrawnAt = at.toISOString();
  // A reason is typed by hand and may hold half a character, which the database stores as a sign of its own.
  const text = reason.toWellFormed();
  return withdrawalMember({ districtCode, year, kind, version, reason: text, withdrawnAt, withdrawnBy: by });
}

/** The event without what may be erased: the actor's name, the address and the browser. */
export function memberOfEvent(event: AuditEvent): ChainMember {
  const { districtCode, eventId, at, actor, action, target, outcome, code, requestId } = event;
  return auditEventMember({
    ...{ districtCode, eventId, at: at.toISOString(), action, outcome, code, requestId },
    actor: { kind: actor.kind, id: actor.id },
    // Ids come out of addresses and may hold half a character, which the database stores as a sign of its own.
    target: target.map(({ kind, id }) => ({ kind, id: id.toWellFormed() })),
  });
}
