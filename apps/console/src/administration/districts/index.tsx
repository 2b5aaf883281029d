import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const DistrictScreen = lazy(() => import('./DistrictScreen'));

export const districts: ResourceProps = {
  name: 'districts',
  list: DistrictScreen,
  children: <Route path=":code" element={<DistrictScreen />} />,
};
