import type { FundRow, FundRowName, Funds } from '@app/form';
import type { PrintedForm, PrintedFundRow } from '../text/printed-form';
import { inTenThousand } from './money';
import { keepCell, keepFilled, type PrintedCells } from './printed-cells';
import { executionRatio, isSameRate } from './rate';

const NO_ROW: FundRow = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
};

/** The funds table in canonical form: money in 万元, rates as ratios; a row that is not printed is all null. */
export function canonicalFunds(printed: PrintedForm, cells: PrintedCells): Funds {
  const row = (name: FundRowName): FundRow => {
    const found = printed.funds.find((fund) => fund.row === name);
    return found ? canonicalRow(found, printed, cells) : NO_ROW;
  };
  return {
    total: row('total'),
    currentYearAppropriation: row('currentYearAppropriation'),
    carryOver: row('carryOver'),
    other: row('other'),
  };
}

function canonicalRow(printed: PrintedFundRow, { moneyUnit }: PrintedForm, cells: PrintedCells): FundRow {
  const row: FundRow = {
    initialBudget: inTenThousand(printed.initialBudget, printed.initialBudgetValue, moneyUnit),
    annualBudget: inTenThousand(printed.annualBudget, printed.annualBudgetValue, moneyUnit),
    executed: inTenThousand(printed.executed, printed.executedValue, moneyUnit),
    weight: printed.weightValue,
    executionRate: executionRatio(printed),
    score: printed.scoreValue,
  };
  const owner = `funds.${printed.row}`;
  // Only the total row carries points: dashes in the others are the form's own way to say so.
  const keep = printed.row === 'total' ? keepCell : keepFilled;
  keep(cells, owner, 'initialBudget', printed.initialBudget, row.initialBudget);
  keep(cells, owner, 'annualBudget', printed.annualBudget, row.annualBudget);
  keep(cells, owner, 'executed', printed.executed, row.executed);
  keep(cells, owner, 'weight', printed.weight, row.weight);
  if (!isSameRate(printed)) keep(cells, owner, 'executionRate', printed.executionRate, row.executionRate);
  keep(cells, owner, 'score', printed.score, row.score);
  return row;
}
