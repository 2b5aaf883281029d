/**
 * A broken promise: something a caller had to guarantee does not hold. Wrong *data* is an `Issue` instead.
 * `code` names a sentence in the message catalogue, `values` fill it.
 */
export class SuanpanError extends Error {
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = new.target.name;
  }
}

/** Text was given where a plain decimal number is required. */
export class UnreadableNumberError extends SuanpanError {
  constructor(readonly text: string) {
    super('UNREADABLE_NUMBER', { text });
  }
}

/** An exact division by 0 was asked for. */
export class DivisionByZeroError extends SuanpanError {
  constructor() {
    super('DIVISION_BY_ZERO');
  }
}
