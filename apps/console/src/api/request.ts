import { isRefusal, UnreadableAnswerError, type ApiError } from './api-error';
import { send } from './send';
import { accessToken, forgetToken, readCaller, untilSignedInAgain } from './session';

export type QueryValue = string | number | boolean | null | undefined | readonly string[];

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Left out of the address where undefined, null or blank. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** An object goes as JSON; a document as it is. */
  readonly body?: object | string | FormData | Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Asks the service for something as whoever is signed in, below `/api/v1`. @throws ApiError, NetworkLostError */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const answer = await requestRaw(path, options);
  if (answer.status === 204) return undefined as T;
  try {
    return (await answer.json()) as T;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new UnreadableAnswerError(answer.status);
  }
}

/** As `request`, for answers that are files. */
export async function requestRaw(path: string, options: RequestOptions = {}): Promise<Response> {
  try {
    return await attempt(path, options);
  } catch (error) {
    if (isRefusal(error, 'PASSWORD_CHANGE_REQUIRED')) await readCaller();
    if (!isRefusal(error, 'UNAUTHENTICATED')) throw error;
    forgetToken();
    return afterSigningIn(path, options, error);
  }
}

/** The token was refused: a silent exchange first, and if that is over, whoever sits there signs in again. */
async function afterSigningIn(path: string, options: RequestOptions, refusal: ApiError): Promise<Response> {
  if ((await accessToken()) === null) await untilSignedInAgain();
  if ((await accessToken()) === null) throw refusal;
  return attempt(path, options);
}

async function attempt(path: string, { method = 'GET', query, body, headers, signal }: RequestOptions) {
  const token = await tokenOrSignIn();
  const isJson = typeof body === 'object' && !(body instanceof FormData) && !(body instanceof Blob);
  return send(withQuery(path, query), {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(isJson ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
    ...(signal ? { signal } : {}),
  });
}

/** A request made after the session has ended waits for the dialog, and is not lost. */
async function tokenOrSignIn(): Promise<string | null> {
  const token = await accessToken();
  if (token !== null) return token;
  await untilSignedInAgain();
  return accessToken();
}

/** An address with its query; lists become several values of one name. */
export function withQuery(path: string, query: RequestOptions['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => valuesOf(value).map((text) => [name, text]));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}

function valuesOf(value: QueryValue): string[] {
  if (value === undefined || value === null || value === '') return [];
  return typeof value === 'object' ? [...value] : [String(value)];
}
