/** Failed sign-ins of one kind under one key. Keys are hashes: what was typed is not kept. */
export interface AttemptRecord {
  readonly key: string;
  readonly failures: number;
  readonly lastAt: Date;
  readonly pausedUntil: Date;
}
