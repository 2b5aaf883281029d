import { ApiError, NetworkLostError, UnreadableAnswerError } from './api-error';
import { currentLanguage } from './language';
import { lost, reached } from './network';
import type { ErrorBody } from './types/common';

export const API = '/api/v1';

/** One request without any knowledge of who asks. Refusals become `ApiError`s; a request given up stays an abort. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await reach(path, init);
  reached();
  if (answer.ok) return answer;
  throw await refusalOf(answer);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('accept-language', currentLanguage());
  try {
    return await fetch(`${API}/${path}`, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    lost();
    throw new NetworkLostError();
  }
}

async function refusalOf(answer: Response): Promise<ApiError> {
  const body: unknown = await answer.json().catch(() => null);
  if (!isErrorBody(body)) return new UnreadableAnswerError(answer.status);
  return new ApiError(answer.status, body);
}

function isErrorBody(body: unknown): body is ErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
