import type { SelfEvaluationForm } from '@app/form';
import type { Condition } from '@app/rule-set';
import type { Points, ScoreOptions, ScoreSheet } from '@app/scoring';

/** What a difference is about: the execution item, an indicator, the form as a whole, or the grade of a total. */
export type DifferencePart = 'execution' | 'indicator' | 'form' | 'grade';

/** What one side gives: points that are certain where lowest and highest agree and nothing is undetermined. */
export interface WitnessSide {
  readonly lowest: Points;
  readonly highest: Points;
  readonly sheet: ScoreSheet;
}

/** A form that shows the difference, scored under both rule sets. */
export interface PolicyWitness {
  readonly form: SelfEvaluationForm;
  readonly options: ScoreOptions;
  /** The line of the sheets that it is about; null where it is the form as a whole. */
  readonly line: string | null;
  /** Points under the second rule set less those under the first. */
  readonly shift: Points;
  readonly from: WitnessSide;
  readonly to: WitnessSide;
}

/** Where two rule sets give different points, by the rules that decide under each. */
export interface PolicyDifference {
  readonly part: DifferencePart;
  /** Rules as `methods.<id>`, `deductions.<id>`, `adjustments.<id>`; grades by their word. */
  readonly rules: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** The facts under which points differ; null where a changed rule makes no difference in any case that was tried. */
  readonly region: Condition | null;
  /** False where the region holds more cases than a condition can say at a readable length. */
  readonly isWhole: boolean;
  /** The form that gains most, and the one that loses most; null where none does for certain. */
  readonly largestGain: PolicyWitness | null;
  readonly largestLoss: PolicyWitness | null;
  /** Whether forms in the region are undetermined under the first, or under the second rule set. */
  readonly isOpen: { readonly from: boolean; readonly to: boolean };
}
