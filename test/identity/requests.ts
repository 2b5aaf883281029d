import type { AuditEvent, AuditEventQuery } from '@app/persistence';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemScope } from '@app/persistence';
import type { Answer, Call, Method } from '../api/with-api';
import { storageOf } from './world';

/** Sends a request from an address of its own. */
export async function addressed<T>(
  app: NestFastifyApplication,
  method: Method,
  path: string,
  { headers = {}, body, token = null }: Call = {},
  remoteAddress = '192.0.2.1',
): Promise<Answer<T>> {
  const answer = await app.inject({
    method,
    url: `/api/v1/${path}`,
    remoteAddress,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  const parsed = (isJson ? answer.json() : undefined) as T;
  return { status: answer.statusCode, headers: answer.headers, text: answer.payload, body: parsed };
}

/** What was recorded, the newest first. */
export async function eventsOf(app: NestFastifyApplication, query: AuditEventQuery): Promise<readonly AuditEvent[]> {
  const storage = storageOf(app);
  const scope = systemScope(await storage.districts.table());
  return (await storage.auditEvents.search(scope, { pageSize: 200, ...query })).events;
}
