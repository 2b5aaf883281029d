import { contentHash } from '@app/kernel';
import type { ChainMember } from './chain-member';

const SCHEMA_VERSION = 1;

/** What stands in the place of a hash before the first entry of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** What an entry of a chain says, its members by their common hash. */
export interface ChainLink {
  readonly districtCode: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** The hash of the entry before; `CHAIN_START` in the first. */
  readonly previousHash: string;
  /** ISO time, never before that of the entry before. */
  readonly at: string;
  readonly membersHash: string;
  /** How many records have entered the chain with this entry and all before it. */
  readonly total: number;
  readonly hash: string;
}

/** A link with the records that entered by it. */
export interface ChainEntryContent extends Omit<ChainLink, 'membersHash'> {
  readonly members: readonly ChainMember[];
}

/**
 * The common hash of what entered a chain together, in its order.
 *
 * @example
 * membersHash([{ type: 'evaluation', id: 'evaluation-1', hash: 'a1…' }]).length //=> 64
 */
export function membersHash(members: readonly ChainMember[]): string {
  const listed = members.map(({ type, id, hash }) => ({ type, id, hash }));
  return contentHash('chain-members', SCHEMA_VERSION, listed);
}

/**
 * The hash of an entry: over its district, number, time, members and count, and the hash of the entry before it.
 *
 * @example
 * linkHash({ ...link, seq: 2 }) === linkHash({ ...link, seq: 3 }) //=> false
 */
export function linkHash(link: Omit<ChainLink, 'hash'>): string {
  const { districtCode, seq, previousHash, at, membersHash: members, total } = link;
  return contentHash('chain-entry', SCHEMA_VERSION, { districtCode, seq, previousHash, at, members, total });
}

/**
 * The entry that follows another, or begins a chain, with its hash.
 *
 * @param before the entry before; null for the first
 * @example
 * nextEntry(null, { districtCode: '510403', at: '2026-01-01T00:00:00.000Z', members }).seq //=> 1
 */
export function nextEntry(
  before: Pick<ChainLink, 'seq' | 'hash' | 'at' | 'total'> | null,
  { districtCode, at: now, members }: Pick<ChainEntryContent, 'districtCode' | 'at' | 'members'>,
): ChainEntryContent {
  const seq = (before?.seq ?? 0) + 1;
  const previousHash = before?.hash ?? CHAIN_START;
  // Clocks of several machines differ; times of a chain only go forward.
  const at = before && before.at > now ? before.at : now;
  const total = (before?.total ?? 0) + members.length;
  const content = { districtCode, seq, previousHash, at, total };
  return { ...content, members, hash: linkHash({ ...content, membersHash: membersHash(members) }) };
}

/**
 * An entry without its members, whose common hash takes their place: what a chain segment holds of what is not its own.
 *
 * @example
 * toLink(entry).hash === entry.hash //=> true
 */
export function toLink({ members, ...rest }: ChainEntryContent): ChainLink {
  const { districtCode, seq, previousHash, at, total, hash } = rest;
  return { districtCode, seq, previousHash, at, membersHash: membersHash(members), total, hash };
}
