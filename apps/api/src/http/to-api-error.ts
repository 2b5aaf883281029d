import { catalogue, SuanpanError, type Issue } from '@app/kernel';
import { HttpException } from '@nestjs/common';
import { mongo, MongooseError } from 'mongoose';
import { RequestError } from './request-error';

const INTERNAL = 500;
const MAX_TIME_EXPIRED = 50;

/** Codes of the framework's own refusals, by their HTTP status. */
const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'BODY_UNREADABLE',
  404: 'ROUTE_UNKNOWN',
  408: 'REQUEST_TOO_SLOW',
  413: 'REQUEST_TOO_LARGE',
  414: 'ROUTE_UNKNOWN',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'TOO_MANY_REQUESTS',
};

/** What a request knows about itself that belongs into its error. */
export interface RequestFacts {
  readonly method: string;
  readonly path: string;
  /** The largest body the route takes. */
  readonly limit: string;
  readonly mediaType: string;
  readonly acceptedTypes: string;
}

/** An exception as the API answers it. `isUnexpected` asks for an id and an entry in the log. */
export interface ApiError {
  readonly status: number;
  readonly code: string;
  readonly values: Issue['values'];
  readonly at: Issue['at'];
  readonly issues: readonly Issue[];
  readonly conflict: object | null;
  readonly isUnexpected: boolean;
}

/** Decides what an exception of any kind means for the client. */
export function toApiError(exception: unknown, request: RequestFacts): ApiError {
  if (exception instanceof SuanpanError) return ofPromise(exception);
  if (exception instanceof HttpException) return ofFramework(exception.getStatus(), request);
  if (isFastifyError(exception)) return ofFramework(exception.statusCode, request);
  if (exception instanceof mongo.MongoServerError && exception.code === MAX_TIME_EXPIRED) return plain('DATABASE_SLOW');
  if (isConnectionLoss(exception)) return { ...plain('DATABASE_UNAVAILABLE'), isUnexpected: true };
  return unexpected();
}

/** A broken promise whose code has a status is the client's to know; any other is a defect of ours. */
function ofPromise(error: SuanpanError): ApiError {
  const status = catalogue[error.code]?.status ?? INTERNAL;
  if (status === INTERNAL) return unexpected();
  const { at, issues, conflict } = error instanceof RequestError ? error : { at: {}, issues: [], conflict: null };
  return { status, code: error.code, values: error.values, at, issues, conflict, isUnexpected: false };
}

function ofFramework(status: number, request: RequestFacts): ApiError {
  const code = CODE_BY_STATUS[status];
  if (code === undefined) return unexpected();
  const template = catalogue[code]?.en ?? '';
  const named = Object.entries(request).filter(([name]) => template.includes(`{${name}}`));
  return { ...plain(code), values: Object.fromEntries(named) };
}

function isFastifyError(exception: unknown): exception is Error & { readonly statusCode: number } {
  return exception instanceof Error && exception.name === 'FastifyError' && 'statusCode' in exception;
}

function isConnectionLoss(exception: unknown): boolean {
  return (
    exception instanceof mongo.MongoNetworkError ||
    exception instanceof mongo.MongoServerSelectionError ||
    exception instanceof mongo.MongoNotConnectedError ||
    exception instanceof mongo.MongoTopologyClosedError ||
    (exception instanceof MongooseError && exception.name === 'MongooseServerSelectionError') ||
    isSocketError(exception)
  );
}

/** The driver passes on what the system says of a socket whose other end has just died. */
function isSocketError(exception: unknown): boolean {
  if (typeof exception !== 'object' || exception === null || !('syscall' in exception)) return false;
  return ['connect', 'read', 'write'].includes(String(exception.syscall));
}

function plain(code: string): ApiError {
  const status = catalogue[code]?.status ?? INTERNAL;
  return { status, code, values: {}, at: {}, issues: [], conflict: null, isUnexpected: false };
}

function unexpected(): ApiError {
  return { ...plain('INTERNAL_ERROR'), isUnexpected: true };
}
