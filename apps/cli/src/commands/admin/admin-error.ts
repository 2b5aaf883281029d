import { SuanpanError, type Issue } from '@app/kernel';

/** The service cannot be reached, or nobody has signed in to it. */
export class AdminError extends SuanpanError {}

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** A refusal as the service words it: its sentences are shown as they are, since it knows more codes than this program. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentences: readonly Sentence[],
  ) {
    super(code);
  }

  /** Reads the answer of a service; one that is none of its refusals is told by its status. */
  static of(status: number, body: unknown): RefusedError {
    const error = (body as { readonly error?: ErrorBody } | null)?.error;
    if (!error) return new RefusedError(status, 'HTTP', [{ zh: `HTTP ${status}`, en: `HTTP ${status}` }]);
    const issues = (error.issues ?? []).map(({ message }) => message);
    return new RefusedError(status, error.code, [error.message, ...issues]);
  }
}

interface ErrorBody {
  readonly code: string;
  readonly message: Sentence;
  readonly issues?: readonly (Issue & { readonly message: Sentence })[];
}
