import type { Same } from '../same';
import type { evaluations as zh } from '../zh/evaluations';

export const evaluations: Same<typeof zh> = {
  title: 'Evaluations',
  computed: 'Computed total',
  declared: 'Declared total',
  gap: 'Declared minus computed',
  line: 'Indicator',
  weight: 'Weight',
  declaredScore: 'Declared',
  points: 'Points',
  difference: 'Gap',
  basis: 'Basis',
  rule: 'Rule',
  formula: 'Formula',
  calculation: 'Calculation',
  before: 'Before rounding',
  source: 'Source',
  values: 'Values',
  total: 'Total',
  reconciliation: 'What declared minus computed is made of',
  sumOfDeclared: 'declared total against the sum of its lines',
  openLine: 'How "%{line}" was computed',
};
