export { compareInThread, type ComparisonInput } from './compare-in-thread';
export { comparePolicies } from './compare-policies';
export { explainDifference } from './explain-difference';
export type { DifferencePart, PolicyDifference, PolicyWitness, WitnessSide } from './policy-difference';
