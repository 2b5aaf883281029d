import { RequestError } from '../../http/request-error';

/** Too many failures: the next attempt has to wait. */
export class SignInPausedError extends RequestError {
  readonly seconds: number;

  constructor(until: Date, now: Date) {
    const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
    super('SIGN_IN_PAUSED', { seconds });
    this.seconds = seconds;
  }
}
