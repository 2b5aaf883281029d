import { SuanpanError } from '@app/kernel';

/** Others kept writing the same forms for so long that a save gave up; nothing of what is left was stored. */
export class WriteContentionError extends SuanpanError {
  constructor(readonly left: number) {
    super('WRITE_CONTENTION', { left });
  }
}
