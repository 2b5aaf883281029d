import { nextEntry, type ChainMember } from '@app/evidence';
import { SuanpanError } from '@app/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromContent } from './chain-entry.entity';
import type { ChainStore } from './chain-store';

/** So many records enter together at most, unless one caller brings more: an entry stays well below a megabyte. */
const MOST_MEMBERS = 500;
/** Each lost attempt means that another writer got on; so many in a row mean that something is wrong. */
const MOST_ATTEMPTS = 500;
const LONGEST_PAUSE_MS = 20;

/** Others kept taking the next number of a chain. What was to enter is stored, and the sweeper enters it. */
export class ChainContentionError extends SuanpanError {
  constructor(readonly districtCode: string) {
    super('CHAIN_CONTENTION', { districtCode });
  }
}

interface Waiting {
  readonly members: readonly ChainMember[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** What the next entry builds on. */
interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly total: number;
}

/**
 * The writers of one district within this process: while an entry is being written, all that comes waits together and
 * then shares the next one. Writers of other processes are met at the unique index: who inserts a number first has it,
 * the other reads again and takes the one after.
 */
export class DistrictQueue {
  private waiting: Waiting[] = [];
  private isWriting = false;
  /** Undefined where it has to be read. */
  private head: Head | null | undefined;

  constructor(
    private readonly districtCode: string,
    private readonly store: ChainStore,
    private readonly now: () => Date,
  ) {}

  /** Resolves once all members stand in the chain. */
  enter(members: readonly ChainMember[]): Promise<void> {
    if (members.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiting.push({ members, resolve, reject });
      if (!this.isWriting) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const group = this.takeGroup();
      try {
        await this.write(eachOnce(group.flatMap(({ members }) => members)));
        for (const { resolve } of group) resolve();
      } catch (error) {
        // Whether the entry is in cannot be told; whoever asks again finds out.
        this.head = undefined;
        for (const { reject } of group) reject(error);
      }
    }
    this.isWriting = false;
  }

  private takeGroup(): Waiting[] {
    let size = 0;
    const count = this.waiting.findIndex(({ members }, index) => {
      size += members.length;
      return index > 0 && size > MOST_MEMBERS;
    });
    return this.waiting.splice(0, count === -1 ? this.waiting.length : count);
  }

  private async write(wanted: readonly ChainMember[]): Promise<void> {
    let members = wanted;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      if (members.length === 0) return;
      const { districtCode } = this;
      const head = this.head === undefined ? await this.readHead() : this.head;
      const content = nextEntry(head, { districtCode, at: this.now().toISOString(), members });
      const collision = await this.store.insert(fromContent(content));
      if (collision === null) {
        this.head = content;
        return;
      }
      this.head = undefined;
      if (collision === 'member') members = await this.withoutEntry(members);
      else await sleep(Math.random() * Math.min(attempt, LONGEST_PAUSE_MS));
    }
    throw new ChainContentionError(this.districtCode);
  }

  private async readHead(): Promise<Head | null> {
    const head = await this.store.head(this.districtCode);
    return head && { ...head, at: head.at.toISOString() };
  }

  private async withoutEntry(members: readonly ChainMember[]): Promise<ChainMember[]> {
    const ids = members.map(({ id }) => id);
    const left = new Set(await this.store.withoutEntry(this.districtCode, ids));
    return members.filter(({ id }) => left.has(id));
  }
}

/** The unique index keeps a record out of two entries, but not out of one entry twice. */
function eachOnce(members: readonly ChainMember[]): ChainMember[] {
  return [...new Map(members.map((member) => [member.id, member])).values()];
}
