import type { SelfEvaluationForm } from '@app/form';
import type { ReadScope } from '../import-options';
import type { PrintedForm } from '../text/printed-form';
import { canonicalFunds } from './canonical-funds';
import { canonicalIndicators } from './canonical-indicators';
import { keepCell, type PrintedCells } from './printed-cells';

/**
 * Maps a printed form to the canonical form. Numbers become canonical decimals, money 万元, rates ratios; blank becomes
 * null. Rows printed empty are left out. `printed.cells` keeps every cell whose text the fields would lose.
 *
 * @example
 * toCanonicalForm(printed, scope).funds.total.executionRate //=> '0.9996' where 99.96% is printed
 */
export function toCanonicalForm(printed: PrintedForm, scope: ReadScope): SelfEvaluationForm {
  const cells: PrintedCells = {};
  const { total } = printed;
  const funds = canonicalFunds(printed, cells);
  const indicators = canonicalIndicators(printed.indicators, cells);
  keepCell(cells, 'total', 'weight', total.weight, total.weightValue);
  keepCell(cells, 'total', 'score', total.score, total.scoreValue);
  keepCell(cells, '', 'grade', printed.grade ?? '', printed.gradeNormalized);
  printed.stray.forEach((text, index) => keepCell(cells, '', `stray[${index}]`, text, null));
  return {
    districtCode: scope.districtCode,
    year: scope.year,
    kind: scope.kind,
    projectName: printed.projectName,
    department: printed.department,
    implementingUnit: printed.implementingUnit,
    leader: printed.leader,
    phone: printed.phone,
    funds,
    goals: printed.goals,
    indicators,
    total: { weight: total.weightValue, score: total.scoreValue },
    grade: printed.gradeNormalized,
    printed: {
      title: printed.title,
      year: printed.yearPrinted,
      filledBy: printed.filledBy,
      sectionHead: printed.sectionHead,
      fillerPhone: printed.fillerPhone,
      date: printed.date,
      note: printed.note,
      cells,
    },
  };
}
