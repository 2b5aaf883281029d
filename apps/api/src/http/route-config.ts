import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const MEGABYTE = 1024 * 1024;

/** What ordinary requests may measure. */
export const ORDINARY_BODY_LIMIT = 2 * MEGABYTE;

/** The media types in which a document may be handed in as the body itself. */
export const WHOLE_DOCUMENTS = ['multipart/form-data', 'text/plain', 'application/json'] as const;

/** What a route says about its requests; Fastify keeps it as the route's config. */
export interface ApiRouteConfig {
  readonly bodyLimit?: number;
  /** Whether the body is a document, kept as bytes whatever its media type. */
  readonly takesDocument?: boolean;
}

/** Marks a route that takes a whole document of at most so many megabytes. */
export function TakesDocument(megabytes: number): MethodDecorator {
  const config: ApiRouteConfig = { bodyLimit: megabytes * MEGABYTE, takesDocument: true };
  return applyDecorators(RouteConfig(config));
}

/** The config of the route that a request goes to. */
export function routeConfigOf(request: FastifyRequest): ApiRouteConfig {
  return request.routeOptions.config as ApiRouteConfig;
}
