import { GRADES } from '@app/form';
import { Exact } from '@app/kernel';
import { finding, type Lint } from './lint-context';

/** The grades cut [0, total] into pieces without gap or overlap: best first, edges falling, the last one 0. */
export const lintGrades: Lint = ({ resolved }) => {
  const { grades, weights } = resolved;
  const bands = grades.map(({ grade, from }, index) => ({ grade, from, edge: Exact.parse(from), index }));
  const issues = bands.flatMap((band, index) => {
    const before = bands[index - 1];
    if (before === undefined) return [];
    const values = { grade: band.grade, from: band.from, before: before.grade, edge: before.from };
    const path = `grades[${index}]`;
    if (band.edge.compare(before.edge) >= 0) return [finding('error', 'GRADE_EDGES', path, values)];
    const isWorse = GRADES.indexOf(band.grade) > GRADES.indexOf(before.grade);
    return isWorse ? [] : [finding('error', 'GRADE_ORDER', path, values)];
  });
  const [first, last] = [bands[0], bands.at(-1)];
  if (first && first.edge.compare(Exact.parse(weights.total)) > 0) {
    const values = { grade: first.grade, from: first.from, total: weights.total };
    issues.push(finding('error', 'GRADE_ABOVE_TOTAL', 'grades[0]', values));
  }
  if (last && !last.edge.isZero()) {
    const values = { grade: last.grade, from: last.from };
    issues.push(finding('error', 'GRADE_LAST_NOT_ZERO', `grades[${last.index}]`, values));
  }
  return issues;
};
