import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actingName } from '../identity/access/principal';

/** The name under which what a request stores is recorded. */
export const ActingUser = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === undefined) throw new Error('The route is public: nobody is known to act.');
  return actingName(caller);
});
