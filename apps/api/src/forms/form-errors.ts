import { RequestError } from '../http/request-error';

/** A form, or a revision of it, is not there for the caller. */
export class FormNotFoundError extends RequestError {
  constructor(formId: string, revision?: number) {
    if (revision === undefined) super('FORM_NOT_FOUND', { formId });
    else super('REVISION_NOT_FOUND', { formId, revision });
  }
}
