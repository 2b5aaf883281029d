import { AnyObject, WholeNumber } from '../http/fields';

/** An edited form. */
export class ReviseFormBody {
  @WholeNumber(1, 1_000_000, { description: 'The revision that was edited.' })
  readonly baseRevision!: number;

  @AnyObject({ description: 'The whole canonical form, with its persons.' })
  readonly form!: object;
}
