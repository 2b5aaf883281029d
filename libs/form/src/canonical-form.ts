/** A canonical decimal string such as `"94.67"`; never a float. Null where the cell is blank. */
export type Decimal = string;

/** First-level indicator groups; `cost` where a district sets it apart from output. */
export const LEVEL1 = ['output', 'cost', 'benefit', 'satisfaction'] as const;
export type Level1 = (typeof LEVEL1)[number];

/** Second-level indicator groups; `other` where the printed label is none of the known ones. */
export const LEVEL2 = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic',
  'social',
  'ecological',
  'sustainability',
  'satisfaction',
  'other',
] as const;
export type Level2 = (typeof LEVEL2)[number];

/** What a rule set and a form can be about: the kinds of scope. */
export const KINDS = ['project', 'special-fund', 'department', 'finance-evaluation', 're-check'] as const;
export type Kind = (typeof KINDS)[number];

/** The four grades, best first. */
export const GRADES = ['优', '良', '中', '差'] as const;
export type Grade = (typeof GRADES)[number];

export const FUND_ROWS = ['total', 'currentYearAppropriation', 'carryOver', 'other'] as const;
export type FundRowName = (typeof FUND_ROWS)[number];

/** One row of 项目资金: money in 万元, weight and score in points, the rate as a ratio (1 = 100 %). */
export interface FundRow {
  readonly initialBudget: Decimal | null;
  readonly annualBudget: Decimal | null;
  readonly executed: Decimal | null;
  readonly weight: Decimal | null;
  readonly executionRate: Decimal | null;
  readonly score: Decimal | null;
}

export type Funds = Readonly<Record<FundRowName, FundRow>>;

/** One scored row (三级指标). Target and completed value keep the printed text, blank is `""`. */
export interface Indicator {
  /** Printed position among the indicator rows, from 0; rows printed empty are counted. */
  readonly row: number;
  readonly level1: Level1;
  readonly level2: Level2;
  /** The level-2 label as printed, without white space; carried down over merged cells. */
  readonly level2Label: string;
  readonly name: string;
  readonly target: string;
  readonly completed: string;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly deviationReason: string;
  readonly notApplicable: boolean;
}

/**
 * What the form prints and the other fields don't keep. `cells` maps the path of a field to the text printed in
 * its cell wherever the field's value alone would lose something, e.g. `{ "total.score": "94.67 999994.67" }`;
 * indicator rows are named by their printed position: `indicators[3].weight`. It also holds what the table prints
 * beyond its fields: text of rows left out, text right of the last column (`indicators[3].extra`) and text that belongs
 * to no field at all (`stray[0]`). A percentage that says the same as its ratio is not kept, nor are dashes where a
 * funds row carries no points.
 */
export interface Printed {
  readonly title: string | null;
  readonly year: string | null;
  readonly filledBy: string | null;
  readonly sectionHead: string | null;
  readonly fillerPhone: string | null;
  readonly date: string | null;
  readonly note: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** The canonical form (项目支出绩效自评表): the one shape that API, CLI, storage and scoring share. */
export interface SelfEvaluationForm {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly projectName: string;
  readonly department: string;
  readonly implementingUnit: string;
  readonly leader: string | null;
  readonly phone: string | null;
  readonly funds: Funds;
  readonly goals: { readonly expected: string; readonly actual: string };
  readonly indicators: readonly Indicator[];
  readonly total: { readonly weight: Decimal | null; readonly score: Decimal | null };
  readonly grade: Grade | null;
  readonly printed: Printed;
}
