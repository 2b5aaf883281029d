import { useStore } from '../api/store';
import { session } from '../api/session';
import type { CallerView, DistrictView, Role } from '../api/types/identity';
import { useDistricts } from '../context/use-districts';

/** Who is signed in; null only before that is known. */
export function useCaller(): CallerView | null {
  return useStore(session).caller;
}

/** Whether the caller may do something anywhere: for menus, which show what leads somewhere. */
export function useMay(permission: string): boolean {
  return useCaller()?.grants.some(({ permissions }) => permissions.includes(permission)) ?? false;
}

/** Whether the caller may do something in a district. The service decides; this keeps buttons away that it refuses. */
export function useMayIn(permission: string, districtCode: string): boolean {
  const caller = useCaller();
  const { byCode } = useDistricts();
  return caller !== null && mayIn(caller, byCode, permission, districtCode);
}

export function useHasRole(role: Role): boolean {
  return useCaller()?.grants.some((grant) => grant.role === role) ?? false;
}

/** A grant covers its district and everything below it. */
export function mayIn(
  { grants }: Pick<CallerView, 'grants'>,
  byCode: ReadonlyMap<string, DistrictView>,
  permission: string,
  districtCode: string,
): boolean {
  const covering = new Set([districtCode, ...ancestorsOf(districtCode, byCode)]);
  return grants.some((grant) => grant.permissions.includes(permission) && covering.has(grant.districtCode));
}

export function ancestorsOf(code: string, byCode: ReadonlyMap<string, DistrictView>): string[] {
  const ancestors: string[] = [];
  let parent = byCode.get(code)?.parentCode ?? null;
  while (parent !== null && !ancestors.includes(parent)) {
    ancestors.push(parent);
    parent = byCode.get(parent)?.parentCode ?? null;
  }
  return ancestors;
}
