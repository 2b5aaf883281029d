import type { IssueView } from './common';

export interface ChainView {
  readonly districtCode: string;
  readonly length: number;
  readonly head: { readonly seq: number; readonly hash: string; readonly at: string } | null;
  readonly checkpoint: {
    readonly seq: number;
    readonly hash: string;
    readonly at: string;
    readonly keyId: string;
    readonly signature: string;
  } | null;
  readonly unchained: number;
}

export interface ChainMemberView {
  readonly type: 'evaluation' | 'publication' | 'withdrawal' | 'audit-event';
  readonly id: string;
  readonly hash: string;
}

export interface ChainEntryView {
  readonly seq: number;
  readonly at: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly total: number;
  readonly members: readonly ChainMemberView[];
}

export interface ChainVerdictView {
  readonly isIntact: boolean;
  readonly entries: number;
  readonly records: number;
  readonly checkpoints: number;
  readonly brokenAt: { readonly seq: number; readonly reason: IssueView } | null;
  readonly checkedAt: string;
}

export interface CheckpointKeyView {
  readonly keyId: string;
  readonly pem: string;
  readonly firstUsedAt: string;
}
