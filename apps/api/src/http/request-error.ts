import { SuanpanError, type Issue } from '@app/kernel';

export interface RequestErrorDetails {
  readonly at?: Issue['at'];
  readonly issues?: readonly Issue[];
  /** Both sides of a lost race, so that whoever lost it can compare them; shown as it is. */
  readonly conflict?: object;
}

/** Ends a request; `code` names the sentence and, in the catalogue, the HTTP status. */
export class RequestError extends SuanpanError {
  readonly at: Issue['at'];
  readonly issues: readonly Issue[];
  readonly conflict: object | null;

  constructor(
    code: string,
    values: Issue['values'] = {},
    { at = {}, issues = [], conflict }: RequestErrorDetails = {},
  ) {
    super(code, values);
    this.at = at;
    this.issues = issues;
    this.conflict = conflict ?? null;
  }
}
