export type { Calculation, ScoreForm } from './calculation';
export { calculationOne } from './calculation-one';
export { Calculations, calculations, UnknownCalculationError } from './calculations';
