import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'suanpan_refresh';
const PATH = '/api/v1/auth';
const LONGEST_HEADER = 8_000;

/** The refresh token that a browser keeps where no script can read it; null when it has none. */
export function readRefreshCookie({ headers: { cookie = '' } }: FastifyRequest): string | null {
  if (cookie.length > LONGEST_HEADER) return null;
  const pair = cookie.split(';').find((each) => each.trim().startsWith(`${NAME}=`));
  return pair?.trim().slice(NAME.length + 1) ?? null;
}

/** Gives a browser its refresh token. It sends it back to this service's own pages alone, and only to `/auth`. */
export function setRefreshCookie(reply: FastifyReply, token: string, expiresAt: Date, overTls: boolean): void {
  const age = Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
  void reply.header('Set-Cookie', cookie(token, age, overTls));
}

export function clearRefreshCookie(reply: FastifyReply, overTls: boolean): void {
  void reply.header('Set-Cookie', cookie('', 0, overTls));
}

/**
 * Whether a browser sends a request for a page of another site. `SameSite=Strict` keeps the cookie from such requests;
 * this is for browsers that do not know it.
 */
export function isCrossSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return hostOf(origin) !== host;
}

function cookie(value: string, ageInSeconds: number, overTls: boolean): string {
  const parts = [`${NAME}=${value}`, `Path=${PATH}`, `Max-Age=${ageInSeconds}`, 'HttpOnly', 'SameSite=Strict'];
  return [...parts, ...(overTls ? ['Secure'] : [])].join('; ');
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
