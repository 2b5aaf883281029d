import type { Permission } from '@app/persistence';

/**
 * Who may call a route. `public`: everybody; `signed-in`: whoever has proven who they are; `permission`: whoever holds
 * a role that carries it, where the route's `:districtCode` is, or anywhere if it has none.
 */
export type AccessRule =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'signed-in';
      /** Only for persons: a key has no sessions and no password. */
      readonly personsOnly: boolean;
      /** Also open while a one-time password has to be changed. */
      readonly beforePasswordChange: boolean;
    }
  | { readonly kind: 'permission'; readonly permission: Permission };
