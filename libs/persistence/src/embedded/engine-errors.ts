import { SuanpanError } from '@app/kernel';
import { describePlatform, type Platform } from './platform';

/** The built-in database cannot run here; `MONGODB_URI` is the way on, and the sentence says so. */
export class EmbeddedEngineUnavailableError extends SuanpanError {
  constructor(
    readonly platform: Platform,
    code: 'EMBEDDED_ENGINE_UNSUPPORTED' | 'EMBEDDED_ENGINE_NOT_INSTALLED' | 'EMBEDDED_ENGINE_FILE_UNKNOWN',
    values: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(code, { found: describePlatform(platform), ...values }, options);
  }
}

/** The engine did not become ready: it reported an error, died without a word, or took too long. */
export class EngineStartError extends SuanpanError {
  constructor(
    code: 'EMBEDDED_ENGINE_START_FAILED' | 'EMBEDDED_ENGINE_START_TIMEOUT',
    values: Readonly<Record<string, string | number>>,
  ) {
    super(code, values);
  }
}

/** Another process has the data directory open. */
export class DataDirectoryInUseError extends SuanpanError {
  constructor(
    readonly directory: string,
    readonly pid: string,
  ) {
    super('DATA_DIRECTORY_IN_USE', { directory, pid });
  }
}

/** The data directory holds files of something else, and the engine would write among them. */
export class ForeignDataDirectoryError extends SuanpanError {
  constructor(readonly directory: string) {
    super('DATA_DIRECTORY_FOREIGN', { directory });
  }
}

/** The data directory cannot be created or written. */
export class UnusableDataDirectoryError extends SuanpanError {
  constructor(
    readonly directory: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super('DATA_DIRECTORY_UNUSABLE', { directory, reason }, options);
  }
}
