import { sentence } from '@app/kernel';
import { currentLanguage } from './language';
import type { BilingualText, ErrorBody, IssueView } from './types/common';

/** A refusal of the service, in the one shape that all of them have. `message` speaks the reader's language. */
export class ApiError extends Error {
  readonly code: string;
  readonly text: BilingualText;
  readonly issues: readonly IssueView[];

  constructor(
    readonly status: number,
    /** Everything the service said; some refusals carry more than the shape asks for. */
    readonly body: ErrorBody,
  ) {
    const { code, message, id } = body.error;
    super(id === undefined ? message[currentLanguage()] : `${message[currentLanguage()]} [${id}]`);
    this.name = 'ApiError';
    this.code = code;
    this.text = message;
    this.issues = body.error.issues ?? [];
  }
}

/** No answer came at all: the network, or the service itself, is gone. */
export class NetworkLostError extends ApiError {
  constructor() {
    super(0, ownError({ code: 'NETWORK_LOST' }));
    this.name = 'NetworkLostError';
  }
}

/** What came was none of the service's answers, such as a page of a proxy. */
export class UnreadableAnswerError extends ApiError {
  constructor(status: number) {
    super(status, ownError({ code: 'ANSWER_UNREADABLE', values: { status } }));
    this.name = 'UnreadableAnswerError';
  }
}

/** Whether an error is a refusal with this code. */
export function isRefusal(error: unknown, code: string): error is ApiError {
  return error instanceof ApiError && error.code === code;
}

function ownError({ code, values = {} }: { code: string; values?: Record<string, string | number> }): ErrorBody {
  const message = { zh: sentence(code, values, 'zh'), en: sentence(code, values, 'en') };
  return { error: { code, message, at: {}, values } };
}
