import type { Issue } from '@app/kernel';
import { RequestError } from '../http/request-error';

/** A document cannot be taken in as a whole; nothing of it was stored. */
export class DocumentRefusedError extends RequestError {
  constructor(issues: readonly Issue[]) {
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    super('DOCUMENT_REFUSED', { errors }, { issues });
  }
}
