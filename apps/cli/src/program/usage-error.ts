import { SuanpanError } from '@app/kernel';

/** The command was called in a way that cannot be meant; the sentence of its code says what to do. */
export class UsageError extends SuanpanError {}
