import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const ReplayScreen = lazy(() => import('./ReplayScreen'));

export const evaluations: ResourceProps = {
  name: 'evaluations',
  list: lazy(() => import('./EvaluationList')),
  show: lazy(() => import('./EvaluationShow')),
  children: <Route path=":id/replay" element={<ReplayScreen />} />,
};
