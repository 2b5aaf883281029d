import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { NetworkLostError } from './api/api-error';
import { auditEvents } from './administration/audit';
import { districts } from './administration/districts';
import { apiKeys } from './administration/keys';
import { users } from './administration/users';
import { authProvider } from './auth/auth-provider';
import { ChangePasswordScreen } from './auth/ChangePasswordScreen';
import { SignInPage } from './auth/SignInPage';
import { dataProvider } from './data/data-provider';
import { alerts } from './alerts';
import { discrepancies } from './discrepancies';
import { drafts } from './drafts';
import { evaluations } from './evaluations';
import { forms } from './forms';
import { createI18nProvider } from './i18n/provider';
import { imports } from './imports';
import { AppLayout } from './layout/AppLayout';
import { BreadcrumbsProvider } from './layout/Breadcrumbs';
import { replays } from './replays';
import { ruleSets } from './rule-sets';
import { NotFound } from './shared/NotFound';
import { simulations } from './simulations';
import { theme } from './theme/theme';

const AccountScreen = lazy(() => import('./administration/account/AccountScreen'));
const CalculationScreen = lazy(() => import('./calculation-changes/CalculationScreen'));
const ChainScreen = lazy(() => import('./chain/ChainScreen'));
const Dashboard = lazy(() => import('./dashboard/Dashboard'));

const i18nProvider = createI18nProvider();

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A browser's guess whether it is online says nothing about a service on the local network.
      networkMode: 'always',
      retry: (count, error) => error instanceof NetworkLostError && count < 1,
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

export function App() {
  return (
    <BreadcrumbsProvider>
      <Admin
        disableTelemetry
        requireAuth
        title="算盘 Suanpan"
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        theme={theme}
        darkTheme={null}
        layout={AppLayout}
        loginPage={SignInPage}
        dashboard={Dashboard}
        catchAll={NotFound}
      >
        <Resource {...forms} />
        <Resource {...imports} />
        <Resource {...ruleSets} />
        <Resource {...drafts} />
        <Resource {...simulations} />
        <Resource {...evaluations} />
        <Resource {...discrepancies} />
        <Resource {...replays} />
        <Resource {...users} />
        <Resource {...districts} />
        <Resource {...apiKeys} />
        <Resource {...auditEvents} />
        <Resource {...alerts} />
        <CustomRoutes>
          <Route path="/chain" element={<ChainScreen />} />
          <Route path="/calculation-changes" element={<CalculationScreen />} />
          <Route path="/account" element={<AccountScreen />} />
          <Route path="/password" element={<ChangePasswordScreen />} />
        </CustomRoutes>
      </Admin>
    </BreadcrumbsProvider>
  );
}
