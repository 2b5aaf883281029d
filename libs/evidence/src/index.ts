export {
  CHAIN_START,
  linkHash,
  membersHash,
  nextEntry,
  toLink,
  type ChainEntryContent,
  type ChainLink,
} from './chain/chain-entry';
export {
  auditEventMember,
  CHAIN_MEMBER_TYPES,
  evaluationMember,
  publicationMember,
  withdrawalMember,
  type AuditEventClaim,
  type ChainMember,
  type ChainMemberType,
  type EvaluationClaim,
  type PublicationClaim,
  type WithdrawalClaim,
} from './chain/chain-member';
export { checkpointText, type Checkpoint } from './checkpoint/checkpoint';
export {
  CheckpointKeyError,
  isSignedWith,
  newPrivateKey,
  readPublicKey,
  signingKey,
  type PublicKey,
  type SigningKey,
} from './checkpoint/signing-key';
export { BUNDLE_TYPE, BUNDLE_VERSION, makeBundle, type BundleParts, type EvidenceBundle } from './bundle/bundle';
export { writeBundle } from './bundle/layout';
export { readBundle, type ReadBundle } from './bundle/read-bundle';
export type { BundleReport, BundleSubject } from './verify/report';
export { verifyBundle } from './verify/verify-bundle';
