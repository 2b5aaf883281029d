import type { Indicator, Level1 } from '@app/form';
import { level1Label, level1OfLevel2 } from '../text/labels';
import { isLeftOut } from '../text/left-out';
import type { PrintedIndicator } from '../text/printed-form';
import { isNotApplicable } from '../text/printed-number';
import { keepCell, keepFilled, type PrintedCells } from './printed-cells';

const EMPTY_NAME = /^(?:指标\s?\d{0,3}\s?)?[:：]?$/;

/** The scored rows of the table; rows printed empty are left out, their text kept where it says anything. */
export function canonicalIndicators(printed: readonly PrintedIndicator[], cells: PrintedCells): Indicator[] {
  const indicators: Indicator[] = [];
  printed.forEach((row, position) => {
    if (isLeftOut(row)) keepLeftOut(row, position, cells);
    else indicators.push(canonicalRow(row, position, cells));
  });
  return indicators;
}

function canonicalRow(row: PrintedIndicator, position: number, cells: PrintedCells): Indicator {
  keepCell(cells, position, 'weight', row.weight, row.weightValue);
  keepCell(cells, position, 'score', row.score, row.scoreValue);
  keepCell(cells, position, 'extra', row.extra, null);
  keepLevel1(row, position, cells);
  return {
    row: position,
    level1: level1Of(row),
    level2: row.level2Code,
    level2Label: row.level2,
    name: row.name,
    target: row.target,
    completed: row.completed,
    weight: row.weightValue,
    score: row.scoreValue,
    deviationReason: row.deviationReason,
    notApplicable: isNotApplicable(row.target) || isNotApplicable(row.completed) || isNotApplicable(row.score),
  };
}

/** Where no level-1 label can be read the level-2 label decides; the reader has reported the row. */
function level1Of(row: PrintedIndicator): Level1 {
  return row.level1Code ?? level1OfLevel2(row.level2Code) ?? 'output';
}

function keepLevel1(row: PrintedIndicator, position: number, cells: PrintedCells): void {
  if (row.level1Printed === '') return;
  const standard = row.level1Code !== null && row.level1 === level1Label(row.level1Code);
  if (!standard) keepCell(cells, position, 'level1', row.level1Printed, null);
}

function keepLeftOut(row: PrintedIndicator, position: number, cells: PrintedCells): void {
  if (!EMPTY_NAME.test(row.name)) keepFilled(cells, position, 'name', row.name, null);
  keepFilled(cells, position, 'target', row.target, null);
  keepFilled(cells, position, 'completed', row.completed, null);
  keepFilled(cells, position, 'deviationReason', row.deviationReason, null);
  keepFilled(cells, position, 'extra', row.extra, null);
  keepLevel1(row, position, cells);
}
