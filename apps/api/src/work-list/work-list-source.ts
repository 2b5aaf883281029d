import type { Kind } from '@app/form';
import type { DistrictScope, Permission } from '@app/persistence';

/** For whom the list is made, and what of their scope they look at. */
export interface WorkListRequest {
  /** Where the caller holds a permission, within the district looked at; null where nowhere. */
  readonly scopeFor: (permission: Permission) => DistrictScope | null;
  /** The caller, where it is a person. */
  readonly userId: string | null;
  readonly year?: number | undefined;
  readonly kind?: Kind | undefined;
}

/** Something that waits. `code` names its sentence, which is told the count. */
export interface WorkItem {
  readonly code: string;
  readonly count: number;
  /** The screen of the console where it can be done. */
  readonly link: string;
}

/** Knows one sort of work. What nobody waits for is left out by whoever asks. */
export interface WorkListSource {
  items(request: WorkListRequest): Promise<readonly WorkItem[]>;
}

/** Injects all sources, in the order in which their items are shown. */
export const WORK_LIST_SOURCES = Symbol('WORK_LIST_SOURCES');
