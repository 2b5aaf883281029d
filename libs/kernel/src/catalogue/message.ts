/** The two languages of the product; Simplified Chinese is the first. */
export type Language = 'zh' | 'en';

/**
 * One entry of the catalogue. `{name}` is replaced by the value of that name.
 * `status` is the HTTP status with which the API answers when the code ends a request; issues inside an
 * otherwise fine answer have none.
 */
export interface Message {
  readonly zh: string;
  readonly en: string;
  readonly status?: number;
}

export type Messages = Readonly<Record<string, Message>>;
