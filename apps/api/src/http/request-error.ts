import { SuanpanError, type Issue } from '@app/kernel';

export interface RequestErrorDetails {
  readonly at?: Issue['at'];
  readonly issues?: readonly Issue[];
}

/** Ends a request; `code` names the sentence and, in the catalogue, the HTTP status. */
export class RequestError extends SuanpanError {
  readonly at: Issue['at'];
  readonly issues: readonly Issue[];

  constructor(code: string, values: Issue['values'] = {}, { at = {}, issues = [] }: RequestErrorDetails = {}) {
    super(code, values);
    this.at = at;
    this.issues = issues;
  }
}
