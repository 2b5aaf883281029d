import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const replays: ResourceProps = {
  name: 'replays',
  list: lazy(() => import('./ReplayList')),
  create: lazy(() => import('./ReplayCreate')),
  show: lazy(() => import('./ReplayShow')),
};
