import type { Kind } from '@app/form';
import { contentHash, type Hashable } from '@app/kernel';
import { keyText, type RuleSetKey } from '@app/rule-set';

const SCHEMA_VERSION = 1;

/** What enters a chain. */
export const CHAIN_MEMBER_TYPES = ['evaluation', 'publication', 'withdrawal', 'audit-event'] as const;
export type ChainMemberType = (typeof CHAIN_MEMBER_TYPES)[number];

/** A record in an entry of a chain: what it is, which, and the hash of what it says. */
export interface ChainMember {
  readonly type: ChainMemberType;
  /** Unique among the members of a district, whatever their type. */
  readonly id: string;
  readonly hash: string;
}

/** What a chain holds of an evaluation; the sheet by its hash. Times are ISO text. */
export interface EvaluationClaim {
  readonly districtCode: string;
  readonly evaluationId: string;
  readonly formId: string;
  readonly unitId: string | null;
  readonly formRevision: number;
  readonly formHash: string;
  readonly ruleSet: RuleSetKey;
  readonly ruleSetHash: string;
  readonly calculationVersion: number;
  readonly sheetHash: string;
  /** The options of the score: with form and rule set all that it rests on. */
  readonly options: Readonly<Record<string, Hashable>>;
  readonly evaluatedAt: string;
  readonly evaluatedBy: string;
}

/** What a chain holds of a publication. */
export interface PublicationClaim {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
  readonly contentHash: string;
  readonly origin: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  /** The draft it was; null for a shipped version. */
  readonly draftId: string | null;
  /** The hash of what the gate of publication found; null where there was none to pass. */
  readonly gateHash: string | null;
}

/** What a chain holds of a withdrawal. */
export interface WithdrawalClaim {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
  readonly reason: string;
  readonly withdrawnAt: string;
  readonly withdrawnBy: string;
}

/**
 * What a chain holds of an audit event. Left out are the actor's name, the address and the browser: they may be erased,
 * and the chain still stands.
 */
export interface AuditEventClaim {
  readonly districtCode: string;
  readonly eventId: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string | null };
  readonly action: string;
  readonly target: readonly { readonly kind: string; readonly id: string }[];
  readonly outcome: string;
  readonly code: string | null;
  readonly requestId: string;
}

/**
 * An evaluation as a member of a chain.
 *
 * @example
 * evaluationMember(claim) //=> { type: 'evaluation', id: 'evaluation-3f…', hash: 'b0…' }
 */
export function evaluationMember(claim: EvaluationClaim): ChainMember {
  return memberOf('evaluation', claim.evaluationId, claim);
}

/**
 * The publication of a rule-set version as a member of a chain.
 *
 * @example
 * publicationMember(claim).id //=> 'publication/510403/2020/project.v1'
 */
export function publicationMember(claim: PublicationClaim): ChainMember {
  return memberOf('publication', `publication/${keyText(claim)}`, claim);
}

/**
 * The withdrawal of a rule-set version as a member of a chain.
 *
 * @example
 * withdrawalMember(claim).id //=> 'withdrawal/510403/2020/project.v1'
 */
export function withdrawalMember(claim: WithdrawalClaim): ChainMember {
  return memberOf('withdrawal', `withdrawal/${keyText(claim)}`, claim);
}

/**
 * An audit event as a member of a chain.
 *
 * @example
 * auditEventMember(claim).type //=> 'audit-event'
 */
export function auditEventMember(claim: AuditEventClaim): ChainMember {
  return memberOf('audit-event', claim.eventId, claim);
}

function memberOf(type: ChainMemberType, id: string, claim: object): ChainMember {
  return { type, id, hash: contentHash(type, SCHEMA_VERSION, claim as Hashable) };
}
