import { effectiveValues, type EffectiveValue } from '@app/rule-set';
import { useMemo } from 'react';
import type { RuleSetView } from '../../api/types/rule-sets';

/** The values of a version by their path, each with where it comes from. */
export function useEffective({ resolved }: RuleSetView): ReadonlyMap<string, EffectiveValue> {
  return useMemo(() => new Map(effectiveValues(resolved).map((value) => [value.path, value])), [resolved]);
}
