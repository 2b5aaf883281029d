import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';

const RuleSetMatrix = lazy(() => import('./matrix/RuleSetMatrix'));
const RuleSetShow = lazy(() => import('./version/RuleSetShow'));
const ScopeShow = lazy(() => import('./scope/ScopeShow'));
const RuleSetComparison = lazy(() => import('./comparison/RuleSetComparison'));

export const ruleSets: ResourceProps = {
  name: 'rule-sets',
  list: RuleSetMatrix,
  show: RuleSetShow,
  children: (
    <>
      <Route path="scopes/:scope" element={<ScopeShow />} />
      <Route path="compare" element={<RuleSetComparison />} />
    </>
  ),
};
