import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const imports: ResourceProps = {
  name: 'imports',
  list: lazy(() => import('./ImportList')),
  create: lazy(() => import('./HandInScreen')),
  show: lazy(() => import('./ImportShow')),
};
