import type { DistrictScope } from '@app/persistence';
import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DistrictDirectory } from './district-directory';

declare module 'fastify' {
  interface FastifyRequest {
    districtScope?: DistrictScope;
  }
}

type DistrictRequest = FastifyRequest<{ Params: { readonly districtCode?: string } }>;

/** Turns the district of a route into the scope its use case works in, or refuses a district that is unknown. */
@Injectable()
export class DistrictScopeGuard implements CanActivate {
  constructor(private readonly directory: DistrictDirectory) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<DistrictRequest>();
    request.districtScope = await this.directory.scopeOf(request.params.districtCode ?? '');
    return true;
  }
}

/** The scope that `DistrictScopeGuard` granted. */
export const GrantedScope = createParamDecorator((_: unknown, context: ExecutionContext): DistrictScope => {
  const { districtScope } = context.switchToHttp().getRequest<FastifyRequest>();
  if (districtScope === undefined) throw new Error('The route is not guarded by DistrictScopeGuard.');
  return districtScope;
});
