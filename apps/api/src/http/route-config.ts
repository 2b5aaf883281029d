import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';
import type { FastifyRequest } from 'fastify';
import type { AccessRule } from '../identity/access/access-rule';

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
  /** Who may call the route; without it the service does not start. */
  readonly access?: AccessRule;
  /** Whether calls are recorded; unless said otherwise those are that may change something. */
  readonly isAudited?: boolean;
  /** The name of what the route does, for its audit events; else they name its address. */
  readonly auditAction?: string;
}

/** Adds to what a route says about its requests. */
export function withRouteConfig(config: ApiRouteConfig): MethodDecorator {
  return (target, key, descriptor: PropertyDescriptor) => {
    const said = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, descriptor.value as object) as object | undefined;
    RouteConfig({ ...said, ...config })(target, key, descriptor);
  };
}

/** Marks a route that takes a whole document of at most so many megabytes. */
export function TakesDocument(megabytes: number): MethodDecorator {
  return withRouteConfig({ bodyLimit: megabytes * MEGABYTE, takesDocument: true });
}

/** The config of the route that a request goes to. */
export function routeConfigOf(request: FastifyRequest): ApiRouteConfig {
  return request.routeOptions.config as ApiRouteConfig;
}
