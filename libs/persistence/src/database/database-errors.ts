import { SuanpanError } from '@app/kernel';

/** The address of the database does not begin with `mongodb://` or `mongodb+srv://`. */
export class DatabaseUriError extends SuanpanError {
  constructor() {
    super('DATABASE_URI_INVALID');
  }
}
