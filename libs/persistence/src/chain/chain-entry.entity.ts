import type { ChainEntryContent } from '@app/evidence';
import type { InDistrict } from '../scope/scoped-collection';

/** An entry of a district's chain as it is stored: unique by district and number, and never changed. */
export interface ChainEntry extends InDistrict, Omit<ChainEntryContent, 'at'> {
  readonly at: Date;
}

/** Where a chain stands: its newest entry without what entered by it. */
export type ChainHead = Omit<ChainEntry, 'members'>;

export function toContent({
  districtCode,
  seq,
  previousHash,
  at,
  total,
  members,
  hash,
}: ChainEntry): ChainEntryContent {
  return { districtCode, seq, previousHash, at: at.toISOString(), total, members, hash };
}

export function fromContent(content: ChainEntryContent): ChainEntry {
  return { ...content, at: new Date(content.at) };
}
