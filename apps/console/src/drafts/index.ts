import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Rule sets that are being worked on; `edit` is the whole screen of one, whatever its state. */
export const drafts: ResourceProps = {
  name: 'drafts',
  list: lazy(() => import('./DraftList')),
  create: lazy(() => import('./NewDraft')),
  edit: lazy(() => import('./editor/DraftScreen')),
};
