import helmet from '@fastify/helmet';
import type { Database } from '@app/persistence';
import type { Calculations } from '@app/scoring';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from '../app.module';
import type { Config } from '../config/config';
import { AuditTrail } from '../audit/audit-trail';
import { admitRequests } from '../identity/access/admit-requests';
import { Gatekeeper } from '../identity/access/gatekeeper';
import { serveConsole } from '../console/serve-console';
import { announceDemo } from '../identity/demo/announce-demo';
import { DemoState } from '../identity/demo/demo-state';
import { observeRequests } from '../metrics/request-observer';
import { ServiceMetrics } from '../metrics/service-metrics';
import { serveDocumentation } from '../openapi/serve-documentation';
import { ApiExceptionFilter } from './api-exception.filter';
import { registerBodyParsers } from './body-parsers';
import { CONTENT_SECURITY } from './content-security';
import { answerMalformed } from './malformed-requests';
import { ORDINARY_BODY_LIMIT } from './route-config';
import { validationPipe } from './validation';

export const API_PREFIX = 'api/v1';

/** A client gets so long to hand in its request; what comes later is cut off. */
const REQUEST_TIMEOUT_MS = 120_000;
const KEEP_ALIVE_MS = 10_000;

/** Routes that belong to the process and not to the API. */
const OUTSIDE = ['healthz', 'readyz', 'metrics'].map((path) => ({ path, method: RequestMethod.GET }));

/** The application with everything it serves, ready to listen. Nothing has been loaded into the database yet. */
export async function createApp(
  config: Config,
  database: Database,
  known?: Calculations,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: ORDINARY_BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // One proxy: the address it adds last. What a client writes before that proves nothing.
    trustProxy: config.behindProxy ? 1 : false,
    frameworkErrors: answerMalformed,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, database, known), adapter, {
    bodyParser: false,
    // Nest tells of every route and module it loads, and of errors that it throws as well.
    logger: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify, app.get(ServiceMetrics));
  announceDemo(fastify, app.get(DemoState));
  admitRequests(fastify, app.get(Gatekeeper), app.get(AuditTrail));
  await registerBodyParsers(fastify);
  await secure(fastify, config);
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ApiExceptionFilter());
  serveDocumentation(app);
  await serveConsole(fastify, config.consoleDir);
  await app.init();
  app.useLogger(app.get(Logger));
  return app;
}

/** Browsers insist on TLS once they are told to, which would lock out a plain service on a local address. */
async function secure(fastify: FastifyInstance, { overTls }: Config): Promise<void> {
  const insist = overTls ? {} : { strictTransportSecurity: false };
  await fastify.register(helmet, {
    ...insist,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...CONTENT_SECURITY, ...(overTls ? { upgradeInsecureRequests: [] } : {}) },
    },
  });
}
