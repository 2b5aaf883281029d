import {
  PERMISSIONS,
  permissionsOf,
  ROLES,
  type Permission,
  type Role,
  type RoleInScope,
  type Session,
} from '@app/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Principal } from './access/principal';
import type { IssuedTokens } from './sessions/issue-tokens';

export class RoleInScopeView {
  @ApiProperty({ enum: ROLES })
  readonly role!: Role;

  @ApiProperty({ description: 'Covers the districts below it.', example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The unit of a department; null for every other role.' })
  readonly unitId!: string | null;
}

/** A role with what it may do. */
export class CallerGrantView extends RoleInScopeView {
  @ApiProperty({ enum: Object.keys(PERMISSIONS), isArray: true, description: 'What the role may do in its district.' })
  readonly permissions!: readonly Permission[];
}

/** Whose the request is. */
export class CallerView {
  @ApiProperty({ enum: ['user', 'key'] })
  readonly kind!: 'user' | 'key';

  @ApiProperty({ example: 'user-0k3n8…' })
  readonly id!: string;

  @ApiProperty({ example: 'li.ming' })
  readonly name!: string;

  @ApiProperty({ example: '李明' })
  readonly displayName!: string;

  @ApiProperty({ type: [CallerGrantView] })
  readonly grants!: readonly CallerGrantView[];

  @ApiProperty({ description: 'Whether nothing else can be done before the password is changed.' })
  readonly mustChangePassword!: boolean;
}

export class TokensView {
  @ApiProperty({ description: 'For the header `Authorization: Bearer …`.' })
  readonly accessToken!: string;

  @ApiProperty({ example: 600 })
  readonly expiresInSeconds!: number;

  @ApiPropertyOptional({ description: 'To be used once, for the next pair; left out where a cookie holds it.' })
  readonly refreshToken?: string;

  @ApiProperty({ format: 'date-time' })
  readonly refreshExpiresAt!: Date;

  @ApiProperty({ example: 'session-0k3n8…' })
  readonly sessionId!: string;

  @ApiProperty({ description: 'Whether nothing else can be done before the password is changed.' })
  readonly mustChangePassword!: boolean;
}

export class SessionView {
  @ApiProperty({ example: 'session-0k3n8…' })
  readonly sessionId!: string;

  @ApiProperty({ example: '192.0.2.1' })
  readonly address!: string;

  @ApiProperty()
  readonly userAgent!: string;

  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: Date;

  @ApiProperty({ format: 'date-time' })
  readonly lastUsedAt!: Date;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: Date;

  @ApiProperty({ description: 'Whether it is the session of this request.' })
  readonly isCurrent!: boolean;
}

export function viewCaller(principal: Principal): CallerView {
  const { kind, id, name, grants, mustChangePassword } = principal;
  const displayName = principal.kind === 'user' ? principal.displayName : name;
  return { kind, id, name, displayName, grants: grants.map(viewCallerGrant), mustChangePassword };
}

function viewCallerGrant(grant: RoleInScope): CallerGrantView {
  return { ...viewRole(grant), permissions: permissionsOf(grant.role) };
}

export function viewRole({ role, districtCode, unitId }: RoleInScope): RoleInScopeView {
  return { role, districtCode, unitId };
}

/** A pair of tokens; the refresh token only where the client is to keep it. */
export function viewTokens(issued: IssuedTokens, mustChangePassword: boolean, isKeptByClient: boolean): TokensView {
  const { accessToken, expiresInSeconds, refreshToken, refreshExpiresAt, session } = issued;
  const kept = isKeptByClient ? { refreshToken } : {};
  const { sessionId } = session;
  return { accessToken, expiresInSeconds, ...kept, refreshExpiresAt, sessionId, mustChangePassword };
}

export function viewSession(session: Session, currentId: string): SessionView {
  const { sessionId, address, userAgent, startedAt, lastUsedAt, expiresAt } = session;
  const isCurrent = sessionId === currentId;
  return { sessionId, address, userAgent, startedAt, lastUsedAt, expiresAt, isCurrent };
}
