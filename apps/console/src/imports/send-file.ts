import { ApiError, NetworkLostError, UnreadableAnswerError } from '../api/api-error';
import { currentLanguage } from '../api/language';
import { withQuery, type RequestOptions } from '../api/request';
import { API } from '../api/send';
import { accessToken, forgetToken, untilSignedInAgain } from '../api/session';
import type { ErrorBody } from '../api/types/common';

interface Sending {
  readonly path: string;
  readonly query: RequestOptions['query'];
  readonly file: File;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onSent: (share: number) => void;
}

/**
 * Sends a file and tells how much of it is on its way, which `fetch` cannot. A login that ends meanwhile is renewed in
 * the dialog over the page, and the file is sent then.
 *
 * @throws ApiError, NetworkLostError; DOMException `AbortError` when given up
 */
export async function sendFile<T>(sending: Sending): Promise<T> {
  try {
    return await attempt<T>(sending);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
    forgetToken();
    if ((await accessToken()) === null) await untilSignedInAgain();
    return attempt<T>(sending);
  }
}

async function attempt<T>({ path, query, file, headers, signal, onSent }: Sending): Promise<T> {
  const token = (await accessToken()) ?? (await untilSignedInAgain().then(accessToken));
  const body = new FormData();
  body.append('file', file, file.name);
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    request.open('POST', `${API}/${withQuery(path, query)}`);
    request.setRequestHeader('accept-language', currentLanguage());
    if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
    for (const [name, value] of Object.entries(headers ?? {})) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => settle<T>(request, resolve, reject);
    request.onerror = () => reject(new NetworkLostError());
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', giveUp);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    else request.send(body);
  });
}

function settle<T>(request: XMLHttpRequest, resolve: (value: T) => void, reject: (error: Error) => void): void {
  const { status, responseText } = request;
  try {
    const body: unknown = JSON.parse(responseText);
    if (status >= 200 && status < 300) resolve(body as T);
    else reject(new ApiError(status, body as ErrorBody));
  } catch {
    reject(new UnreadableAnswerError(status));
  }
}
