import type { Issue } from '@app/kernel';
import type { EvidenceBundle } from '../bundle/bundle';
import { CHAIN_START, linkHash, toLink, type ChainLink } from '../chain/chain-entry';
import { evaluationMember } from '../chain/chain-member';
import { finding } from './report';

/** The entry has its hash, and the evaluation is one of its members, with the hash of all that it says. */
export function checkEntry({ chain: { entry }, evaluation }: EvidenceBundle): Issue[] {
  const altered = checkLink(toLink(entry), 'chain.entry');
  if (altered) return [altered];
  if (entry.seq === 1 && entry.previousHash !== CHAIN_START) return [finding('EVIDENCE_LINK_BROKEN', 'chain.entry')];
  const own = evaluationMember(evaluation);
  const member = entry.members.find(({ type, hash }) => type === own.type && hash === own.hash);
  if (member?.id === own.id && entry.districtCode === evaluation.districtCode) return [];
  return [finding('EVIDENCE_RECORD_DIFFERS', 'evaluation')];
}

/** Each entry behind it has its hash, the next number, and the hash of the one before. */
export function checkSegment({ chain: { entry, following } }: EvidenceBundle): Issue[] {
  let before: ChainLink = toLink(entry);
  for (const [index, link] of following.entries()) {
    const path = `chain.following[${index}]`;
    const altered = checkLink(link, path);
    if (altered) return [altered];
    const isNext =
      link.seq === before.seq + 1 &&
      link.previousHash === before.hash &&
      link.districtCode === before.districtCode &&
      link.total > before.total &&
      link.at >= before.at;
    if (!isNext) return [finding('EVIDENCE_LINK_BROKEN', path)];
    before = link;
  }
  return [];
}

/** The entry at which the checkpoint was signed is the last of the segment. */
export function checkEnd({ chain: { entry, following }, checkpoint }: EvidenceBundle): Issue[] {
  const last = following.at(-1) ?? entry;
  const isEnd =
    checkpoint.seq === last.seq && checkpoint.hash === last.hash && checkpoint.districtCode === last.districtCode;
  return isEnd ? [] : [finding('EVIDENCE_CHECKPOINT_ELSEWHERE', 'chain', { seq: checkpoint.seq, last: last.seq })];
}

function checkLink({ hash, ...link }: ChainLink, path: string): Issue | null {
  return linkHash(link) === hash ? null : finding('EVIDENCE_ENTRY_ALTERED', path, { seq: link.seq });
}
