import { RequestError } from './request-error';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

const LONGEST_KEY = 200;

/**
 * The key of a header, or undefined where there is none.
 *
 * @throws RequestError for a key that is blank, too long or not plain ASCII
 */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (header.length <= LONGEST_KEY && /^[\x21-\x7e]+$/.test(header)) return header;
  throw new RequestError('IDEMPOTENCY_KEY_INVALID', { longest: LONGEST_KEY }, { at: { path: IDEMPOTENCY_HEADER } });
}
