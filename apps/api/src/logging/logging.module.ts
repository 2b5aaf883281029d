import { Module, RequestMethod, type DynamicModule } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoggerModule, type Params } from 'nestjs-pino';
import type { Config } from '../config/config';

/** Fields that name persons or give access; they never reach the log, whatever is logged. */
const REDACTED = [
  'leader',
  'phone',
  'filledBy',
  'sectionHead',
  'fillerPhone',
  'password',
  'authorization',
  'cookie',
  'uri',
  'mongodbUri',
].flatMap((field) => [field, `*.${field}`, `*.*.${field}`, `*.*.*.${field}`]);

const QUIET_PATHS = new Set(['/healthz', '/readyz', '/metrics']);

/** Structured logs: one line a request, without query, headers or body. */
@Module({})
export class LoggingModule {
  static of({ logLevel }: Config): DynamicModule {
    return { module: LoggingModule, imports: [LoggerModule.forRoot(loggingParams(logLevel))] };
  }
}

/** How pino is set up. */
export function loggingParams(level: Config['logLevel']): Params {
  return {
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: {
      level,
      redact: { paths: REDACTED, censor: '[redacted]' },
      quietReqLogger: true,
      autoLogging: { ignore: (request) => QUIET_PATHS.has(pathOf(request)) },
      customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
      serializers: {
        req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOf(request) }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
      customSuccessMessage: (request: IncomingMessage, response: ServerResponse) =>
        `${request.method} ${pathOf(request)} ${response.statusCode}`,
    },
  };
}

/** The path alone: what is searched for can be a name. */
function pathOf({ url = '' }: { readonly url?: string | undefined }): string {
  return url.split('?', 1)[0] ?? '';
}
