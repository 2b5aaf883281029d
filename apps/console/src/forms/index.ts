import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const forms: ResourceProps = {
  name: 'forms',
  list: lazy(() => import('./FormList')),
  show: lazy(() => import('./FormShow')),
  edit: lazy(() => import('./FormEditScreen')),
};
