import type { RoleInScope } from '@app/persistence';

/** A person who has signed in. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly sessionId: string;
  readonly grants: readonly RoleInScope[];
  readonly mustChangePassword: boolean;
}

/** A department's own system with its key. */
export interface KeyPrincipal {
  readonly kind: 'key';
  readonly id: string;
  readonly name: string;
  readonly grants: readonly RoleInScope[];
  readonly mustChangePassword: false;
}

/** Whoever a request is of, once that is proven. */
export type Principal = UserPrincipal | KeyPrincipal;

/** The name under which records note who did something: user names are never given again, key ids neither. */
export function actingName(principal: Principal): string {
  return principal.kind === 'user' ? principal.name : `key:${principal.id}`;
}
