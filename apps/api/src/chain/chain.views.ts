import type { Checkpoint } from '@app/evidence';
import type { ChainEntry, ChainHead, ChainVerdict, CheckpointKey } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { IssueView, viewIssue } from '../http/issue-view';

export class ChainHeadView {
  @ApiProperty({ example: 812 })
  readonly seq!: number;

  @ApiProperty({ description: 'SHA-256, in hex.' })
  readonly hash!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;
}

export class CheckpointView {
  @ApiProperty({ example: 800 })
  readonly seq!: number;

  @ApiProperty({ description: 'The hash of the entry of this number.' })
  readonly hash!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was signed.' })
  readonly at!: string;

  @ApiProperty({ example: '5f0c6f0d9a1b2c3d' })
  readonly keyId!: string;

  @ApiProperty({ description: 'Ed25519, in base64.' })
  readonly signature!: string;
}

export class ChainView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ description: 'How many entries there are.', example: 812 })
  readonly length!: number;

  @ApiProperty({ type: ChainHeadView, nullable: true })
  readonly head!: ChainHeadView | null;

  @ApiProperty({ type: CheckpointView, nullable: true, description: 'The newest one.' })
  readonly checkpoint!: CheckpointView | null;

  @ApiProperty({ description: 'Records without an entry: on their way, or left by a crash for the sweeper.' })
  readonly unchained!: number;
}

export class ChainMemberView {
  @ApiProperty({ enum: ['evaluation', 'publication', 'withdrawal', 'audit-event'] })
  readonly type!: string;

  @ApiProperty({ example: 'evaluation-0f3c…' })
  readonly id!: string;

  @ApiProperty()
  readonly hash!: string;
}

export class ChainEntryView {
  @ApiProperty({ example: 812 })
  readonly seq!: number;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty({ description: 'The hash of the entry before.' })
  readonly previousHash!: string;

  @ApiProperty()
  readonly hash!: string;

  @ApiProperty({ description: 'How many records have entered with this entry and all before it.' })
  readonly total!: number;

  @ApiProperty({ type: [ChainMemberView] })
  readonly members!: readonly ChainMemberView[];
}

export class BrokenAtView {
  @ApiProperty({ description: 'The number of the entry.' })
  readonly seq!: number;

  @ApiProperty({ type: IssueView })
  readonly reason!: IssueView;
}

export class ChainVerdictView {
  @ApiProperty()
  readonly isIntact!: boolean;

  @ApiProperty({ description: 'How many entries were looked at.' })
  readonly entries!: number;

  @ApiProperty({ description: 'How many stored records were held to their hashes.' })
  readonly records!: number;

  @ApiProperty({ description: 'How many signatures were checked.' })
  readonly checkpoints!: number;

  @ApiProperty({ type: BrokenAtView, nullable: true, description: 'The first thing that is wrong.' })
  readonly brokenAt!: BrokenAtView | null;

  @ApiProperty({ format: 'date-time' })
  readonly checkedAt!: Date;
}

export class CheckpointKeyView {
  @ApiProperty({ example: '5f0c6f0d9a1b2c3d' })
  readonly keyId!: string;

  @ApiProperty({ example: '-----BEGIN PUBLIC KEY-----\n…' })
  readonly pem!: string;

  @ApiProperty({ format: 'date-time' })
  readonly firstUsedAt!: Date;
}

export function viewChain(
  districtCode: string,
  head: ChainHead | null,
  checkpoint: Checkpoint | null,
  unchained: number,
): ChainView {
  return {
    districtCode,
    length: head?.seq ?? 0,
    head: head && { seq: head.seq, hash: head.hash, at: head.at },
    checkpoint: checkpoint && viewCheckpoint(checkpoint),
    unchained,
  };
}

export function viewEntry({ seq, at, previousHash, hash, total, members }: ChainEntry): ChainEntryView {
  return { seq, at, previousHash, hash, total, members };
}

export function viewVerdict({ entries, records, checkpoints, brokenAt }: ChainVerdict): ChainVerdictView {
  return {
    isIntact: brokenAt === null,
    ...{ entries, records, checkpoints },
    brokenAt: brokenAt && { seq: brokenAt.seq, reason: viewIssue(brokenAt.reason) },
    checkedAt: new Date(),
  };
}

export function viewKey({ keyId, pem, firstUsedAt }: CheckpointKey): CheckpointKeyView {
  return { keyId, pem, firstUsedAt };
}

function viewCheckpoint({ seq, hash, at, keyId, signature }: Checkpoint): CheckpointView {
  return { seq, hash, at, keyId, signature };
}
