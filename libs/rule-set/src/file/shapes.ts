import { schemaErrors as districtsErrors } from '../generated/districts-errors';
import { schemaErrors as ruleSetErrors } from '../generated/rule-set-errors';
import type { Shape } from './check-shape';
import { districtsSchema } from './districts.schema';
import { ruleSetShape as ruleSetSchema } from './rule-set.schema';

export const ruleSetShape: Shape = { schema: ruleSetSchema, errorsOf: ruleSetErrors };
export const districtsShape: Shape = { schema: districtsSchema, errorsOf: districtsErrors };
