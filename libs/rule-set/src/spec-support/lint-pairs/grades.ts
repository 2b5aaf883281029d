import { pair, type LintPair } from './pair';

/** 等级: the bands cut [0, total] into pieces. */
export const gradePairs: readonly LintPair[] = [
  pair(
    'grade edges that rise',
    'GRADE_EDGES',
    {
      grades: [
        { grade: '优', from: '80' },
        { grade: '良', from: '90' },
        { grade: '差', from: '0' },
      ],
    },
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '差', from: '0' },
      ],
    },
  ),
  pair(
    'a grade edge twice',
    'GRADE_EDGES',
    {
      grades: [
        { grade: '优', from: '0' },
        { grade: '差', from: '0' },
      ],
    },
    {
      grades: [
        { grade: '优', from: '0.01' },
        { grade: '差', from: '0' },
      ],
    },
  ),
  pair(
    'grades in another order',
    'GRADE_ORDER',
    {
      grades: [
        { grade: '良', from: '90' },
        { grade: '优', from: '0' },
      ],
    },
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '良', from: '0' },
      ],
    },
  ),
  pair(
    'a grade that is never reached',
    'GRADE_ABOVE_TOTAL',
    {
      grades: [
        { grade: '优', from: '100.01' },
        { grade: '差', from: '0' },
      ],
    },
    {
      grades: [
        { grade: '优', from: '100' },
        { grade: '差', from: '0' },
      ],
    },
  ),
  pair(
    'totals without a grade',
    'GRADE_LAST_NOT_ZERO',
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '差', from: '0.01' },
      ],
    },
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '差', from: '0' },
      ],
    },
  ),
];
