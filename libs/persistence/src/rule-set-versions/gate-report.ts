import type { Issue } from '@app/kernel';

/** What is looked at before a rule set is published. */
export const GATE_ITEMS = ['approval', 'lint', 'examples', 'reference', 'sources', 'simulation', 'base'] as const;
export type GateItemId = (typeof GATE_ITEMS)[number];

export interface GateItem {
  readonly id: GateItemId;
  readonly passes: boolean;
  /** What keeps it from passing; where it passes, what is worth knowing. */
  readonly issues: readonly Issue[];
}

/** What the gate of publication found; kept with the version that went through it. */
export interface GateReport {
  readonly passes: boolean;
  readonly checkedAt: Date;
  readonly items: readonly GateItem[];
}
