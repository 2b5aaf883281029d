import type { Decimal, FundRowName, Grade, Level1, Level2 } from '@app/form';

/**
 * A form as it stands on paper: plain fields hold the printed cell, trimmed at both ends; `…Value` fields hold the
 * number read from it, without a sign of percent, or null.
 */
export interface PrintedForm {
  readonly title: string | null;
  readonly yearPrinted: string | null;
  /** All lines of the cell. */
  readonly projectName: string;
  readonly projectNameFirstLine: string;
  readonly department: string;
  readonly implementingUnit: string;
  readonly leaderRowPrinted: boolean;
  readonly leader: string | null;
  readonly phone: string | null;
  readonly moneyUnit: MoneyUnit;
  readonly funds: readonly PrintedFundRow[];
  readonly goals: { readonly expected: string; readonly actual: string };
  readonly indicators: readonly PrintedIndicator[];
  readonly total: PrintedTotal;
  readonly grade: string | null;
  readonly gradeNormalized: Grade | null;
  readonly filledBy: string | null;
  readonly sectionHead: string | null;
  readonly fillerPhone: string | null;
  readonly date: string | null;
  readonly note: string | null;
  /** Text inside the table that belongs to none of its fields, in reading order. */
  readonly stray: readonly string[];
}

/** The unit that the head of the funds table names; 万元 where it names none. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

export interface PrintedFundRow {
  readonly row: FundRowName;
  /** Without white space. */
  readonly label: string;
  readonly initialBudget: string;
  readonly initialBudgetValue: Decimal | null;
  readonly annualBudget: string;
  readonly annualBudgetValue: Decimal | null;
  readonly executed: string;
  readonly executedValue: Decimal | null;
  readonly weight: string;
  readonly weightValue: Decimal | null;
  readonly executionRate: string;
  readonly executionRateValue: Decimal | null;
  readonly score: string;
  readonly scoreValue: Decimal | null;
}

export interface PrintedIndicator {
  /** The level-1 label without white space, carried down over merged cells. */
  readonly level1: string;
  /** The group that label names; null where it names none. */
  readonly level1Code: Level1 | null;
  readonly level1Printed: string;
  /** The level-2 label without white space, carried down over merged cells. */
  readonly level2: string;
  readonly level2Code: Level2;
  readonly level2Printed: string;
  readonly name: string;
  readonly target: string;
  readonly completed: string;
  readonly weight: string;
  readonly weightValue: Decimal | null;
  readonly score: string;
  readonly scoreValue: Decimal | null;
  readonly deviationReason: string;
  /** Text printed beyond the last column of the table. */
  readonly extra: string;
  /** Neither a weight nor a score is printed. */
  readonly empty: boolean;
}

export interface PrintedTotal {
  readonly weight: string;
  readonly weightValue: Decimal | null;
  readonly score: string;
  readonly scoreValue: Decimal | null;
}
