import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { districtsSchema } from './districts.schema';
import { ruleSetSchema } from './rule-set.schema';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });

/** Conditions are left to `checkCondition`, which knows the types of facts and does not recurse without bound. */
export const validateRuleSetShape: ValidateFunction = ajv.compile(ruleSetSchema({ type: 'object' }));

export const validateDistrictsShape: ValidateFunction = ajv.compile(districtsSchema);
