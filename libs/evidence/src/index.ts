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
