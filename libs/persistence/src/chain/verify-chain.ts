import { CHAIN_START, linkHash, membersHash, isSignedWith, type Checkpoint, type PublicKey } from '@app/evidence';
import type { Issue } from '@app/kernel';
import type { InDistrict } from '../scope/scoped-collection';
import { toContent, type ChainEntry } from './chain-entry.entity';
import type { ChainSource } from './chain-source';

/** What a verification found. */
export interface ChainVerdict {
  /** How many entries were looked at, and how many records in them. */
  readonly entries: number;
  readonly records: number;
  /** How many checkpoints were looked at. */
  readonly checkpoints: number;
  /** The first thing that is wrong; null where nothing is. */
  readonly brokenAt: { readonly seq: number; readonly reason: Issue } | null;
}

export interface ChainEvidence {
  readonly entries: AsyncIterable<ChainEntry>;
  readonly checkpoints: AsyncIterator<Checkpoint>;
  readonly keys: readonly PublicKey[];
  readonly sources: readonly ChainSource[];
  /** The last numbers to look at: what comes meanwhile is left to the next time. */
  readonly until: { readonly entry: number; readonly checkpoint: number };
}

/**
 * Goes through a district's chain from its first entry to its last: numbers, links, hashes, the stored records behind
 * them, and the signed checkpoints along it. It stops at the first thing that is wrong.
 */
export class ChainVerification {
  private seq = 0;
  private hash = CHAIN_START;
  private total = 0;
  private checkpoints = 0;
  private checkpoint: Checkpoint | null = null;

  constructor(private readonly evidence: ChainEvidence) {}

  async run(): Promise<ChainVerdict> {
    try {
      return this.verdict(await this.firstBreak());
    } finally {
      // Closes its cursor.
      await this.evidence.checkpoints.return?.();
    }
  }

  private async firstBreak(): Promise<ChainVerdict['brokenAt']> {
    await this.nextCheckpoint();
    for await (const entry of this.evidence.entries) {
      if (entry.seq > this.evidence.until.entry) break;
      const reason = this.checkEntry(entry) ?? (await this.checkRecords(entry)) ?? (await this.checkCheckpoints(entry));
      if (reason) return { seq: entry.seq, reason };
    }
    if (!this.checkpoint) return null;
    const { seq } = this.checkpoint;
    return { seq: this.seq + 1, reason: broken('CHAIN_CUT_OFF', { seq, last: this.seq }) };
  }

  private checkEntry(entry: ChainEntry): Issue | null {
    const { seq, previousHash, hash, total, members } = entry;
    if (seq !== this.seq + 1) return broken('CHAIN_ENTRY_MISSING', { seq: this.seq + 1, found: seq });
    if (previousHash !== this.hash) return broken('CHAIN_LINK_BROKEN', { seq, before: seq - 1 });
    const isTrue = linkHash({ ...toContent(entry), membersHash: membersHash(members) }) === hash;
    if (!isTrue || total !== this.total + members.length) return broken('CHAIN_ENTRY_ALTERED', { seq });
    this.seq = seq;
    this.hash = hash;
    this.total = total;
    return null;
  }

  /** The stored records that entered by an entry still say what their hashes say. */
  private async checkRecords({ districtCode, seq, members }: ChainEntry): Promise<Issue | null> {
    const ids = members.map(({ id }) => id);
    const found = new Map<string, string | null>();
    for (const source of this.evidence.sources) {
      const own = ids.filter((id) => source.holds(id));
      if (own.length === 0) continue;
      const cursor = source.collection.find({ districtCode, ...source.filterFor(own) });
      for (const document of await cursor.toArray()) {
        const record = document as unknown as InDistrict;
        const member = source.isSound(record) ? source.memberOf(record) : null;
        found.set(source.idOf(record), member && `${member.type} ${member.hash}`);
      }
    }
    for (const { type, id, hash } of members) {
      if (!found.has(id)) return broken('CHAIN_RECORD_MISSING', { seq, type, id });
      if (found.get(id) !== `${type} ${hash}`) return broken('CHAIN_RECORD_ALTERED', { seq, type, id });
    }
    return null;
  }

  private async checkCheckpoints({ seq, hash }: ChainEntry): Promise<Issue | null> {
    while (this.checkpoint && this.checkpoint.seq <= seq) {
      const { checkpoint } = this;
      if (checkpoint.hash !== hash) return broken('CHAIN_CHECKPOINT_CONTRADICTS', { seq });
      const key = this.evidence.keys.find(({ keyId }) => keyId === checkpoint.keyId);
      if (!key || !isSignedWith(key, checkpoint)) return broken('CHAIN_CHECKPOINT_FORGED', { seq });
      this.checkpoints += 1;
      await this.nextCheckpoint();
    }
    return null;
  }

  private async nextCheckpoint(): Promise<void> {
    const next = await this.evidence.checkpoints.next();
    const isOver = next.done === true || next.value.seq > this.evidence.until.checkpoint;
    this.checkpoint = isOver ? null : next.value;
  }

  private verdict(brokenAt: ChainVerdict['brokenAt']): ChainVerdict {
    return { entries: this.seq, records: this.total, checkpoints: this.checkpoints, brokenAt };
  }
}

function broken(code: string, values: Issue['values']): Issue {
  return { code, severity: 'error', at: {}, values };
}
