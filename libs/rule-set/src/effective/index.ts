export { effectiveValues, type EffectiveValue } from './effective-values';
