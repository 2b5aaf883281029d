import type { Issue } from '@app/kernel';
import type { Scope } from '../resolve';
import { dayOf, type PublishedVersion, type VersionAt } from './version-at';

/** A version with the reason for which it was withdrawn, where it was. */
export type VersionWithReason = PublishedVersion & { readonly withdrawal: { readonly reason: string } | null };

/**
 * Why no version of a scope applied at the end of a day, or applies today (null): it was withdrawn, or none was
 * published by then.
 *
 * @returns null where the scope has no version at all, before or after
 */
export function explainNone(
  { districtCode, year, kind }: Scope,
  found: Exclude<VersionAt<VersionWithReason>, { readonly kind: 'applies' }>,
  day: string | null,
): Issue | null {
  const ruleSet = `${districtCode}/${year}/${kind}`;
  if (found.kind === 'withdrawn') {
    const { version, withdrawnAt, withdrawal } = found.published;
    const values = { version, withdrawnOn: withdrawnAt ? dayOf(withdrawnAt) : '', reason: withdrawal?.reason ?? '' };
    return { code: 'WITHDRAWN', severity: 'error', at: {}, values: { ruleSet, ...values } };
  }
  if (!found.first) return null;
  const values = { ruleSet, day: day ?? '', first: dayOf(found.first.publishedAt), version: found.first.version };
  return { code: 'BEFORE_FIRST_PUBLICATION', severity: 'error', at: {}, values };
}
