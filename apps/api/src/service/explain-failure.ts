import { catalogue, SuanpanError } from '@app/kernel';
import { bothLanguages } from './tell';

/** Why the service did not start, as whoever started it can use it. */
export function explainFailure(error: unknown): string {
  if (error instanceof SuanpanError && Object.hasOwn(catalogue, error.code)) return bothLanguages(error);
  if (isPortTrouble(error)) {
    const values = { port: error.port ?? 0, reason: error.code };
    return bothLanguages({ code: 'PORT_UNUSABLE', values });
  }
  if (error instanceof Error && error.name === 'MongooseServerSelectionError') {
    return bothLanguages({ code: 'DATABASE_UNREACHABLE', values: { reason: error.message } });
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

interface ListenError {
  readonly code: string;
  readonly port?: number;
}

function isPortTrouble(error: unknown): error is ListenError {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'listen';
}
