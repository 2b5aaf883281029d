import { Exact } from '@app/kernel';
import type { Assignment } from './search';

/** Values of facts as people read them, e.g. `item.nature = date, item.met: missing`; the same in both languages. */
export function describe(assignment: Assignment): string {
  const parts = [...assignment].filter(([fact]) => fact !== 'item.kind');
  return parts
    .map(([fact, value]) => `${fact} = ${value instanceof Exact ? value.toText() : String(value ?? '—')}`)
    .join(', ');
}
