import { useMay } from '../auth/permissions';

/** The address of the caller's list of forms, narrowed: auditors read scores, everybody else forms. */
export function useListLink(): (filter: Readonly<Record<string, string | number | boolean>>) => string {
  const isAuditor = !useMay('evaluations.write');
  const list = isAuditor ? '/evaluations' : '/forms';
  return (filter) => `${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
