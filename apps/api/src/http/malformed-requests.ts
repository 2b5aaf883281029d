import type { IncomingMessage, ServerResponse } from 'node:http';
import { viewError } from './api-exception.filter';

/** Answers what never reaches a route, such as an address that cannot be decoded. */
export function answerMalformed(
  _error: Error,
  { raw: { method = '', url = '' } }: { readonly raw: IncomingMessage },
  { raw: response }: { readonly raw: ServerResponse },
): void {
  const values = { method, path: (url.split('?', 1)[0] ?? '').slice(0, 200) };
  const error = {
    status: 400,
    code: 'ADDRESS_UNREADABLE',
    values,
    at: {},
    issues: [],
    conflict: null,
    isUnexpected: false,
  };
  response.writeHead(error.status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(viewError(error)));
}
