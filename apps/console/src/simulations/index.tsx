import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const SimulationList = lazy(() => import('./SimulationList'));
const SimulationCreate = lazy(() => import('./SimulationCreate'));
const SimulationShow = lazy(() => import('./SimulationShow'));
const SimulatedForm = lazy(() => import('./form/SimulatedForm'));

export const simulations: ResourceProps = {
  name: 'simulations',
  list: SimulationList,
  create: SimulationCreate,
  show: SimulationShow,
  children: <Route path=":id/forms/:formDistrict/:formId" element={<SimulatedForm />} />,
};
