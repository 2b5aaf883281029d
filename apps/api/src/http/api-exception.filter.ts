import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { ErrorView } from './error-view';
import { messageOf, viewIssue } from './issue-view';
import { factsOf } from './request-facts';
import { toApiError, type ApiError } from './to-api-error';

/** The one place where exceptions become answers. */
@Catch()
export class ApiExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger(ApiExceptionFilter.name);

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const error = toApiError(exception, factsOf(request));
    request.errorCode = error.code;
    const id = error.isUnexpected ? this.log(exception) : undefined;
    const seconds = error.status === 503 ? 5 : error.values['seconds'];
    if (seconds !== undefined) void reply.header('Retry-After', String(seconds));
    void reply.status(error.status).send(viewError(error, id));
  }

  private log(exception: unknown): string {
    const id = randomUUID();
    this.logger.error({ errorId: id, err: exception }, 'A request ended in an unexpected error.');
    return id;
  }
}

/** An error in the one shape of every refusal. */
export function viewError({ code, values, at, issues, conflict }: ApiError, id?: string): ErrorView {
  const named = id === undefined ? values : { ...values, id };
  return {
    error: {
      code,
      message: messageOf(code, named),
      at,
      values: named,
      ...(id === undefined ? {} : { id }),
      ...(issues.length === 0 ? {} : { issues: issues.map(viewIssue) }),
      ...(conflict === null ? {} : { conflict }),
    },
  };
}
