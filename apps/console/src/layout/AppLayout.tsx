import { Box } from '@mui/material';
import { Layout, type LayoutProps } from 'react-admin';
import { ChangePasswordScreen } from '../auth/ChangePasswordScreen';
import { ExpiredSessionDialog } from '../auth/ExpiredSessionDialog';
import { useCaller } from '../auth/permissions';
import { useContextFromAddress } from '../context/work-context';
import { PageError } from '../shared/PageError';
import { AppMenu } from './AppMenu';
import { Breadcrumbs } from './Breadcrumbs';
import { ConsoleAppBar } from './ConsoleAppBar';
import { DemoBanner } from './DemoBanner';
import { LocaleTheme } from './LocaleTheme';
import { NetworkBanner } from './NetworkBanner';

/** Wide tables scroll within the page, and the page itself does not. */
const NARROWABLE = { '& .RaLayout-content': { minWidth: 0 } } as const;

/** The frame of every screen. */
export function AppLayout({ children }: LayoutProps) {
  const caller = useCaller();
  useContextFromAddress();
  if (caller?.mustChangePassword) return <ChangePasswordScreen isFirst />;
  return (
    <LocaleTheme>
      <Layout appBar={ConsoleAppBar} menu={AppMenu} error={PageError} sx={NARROWABLE}>
        <DemoBanner />
        <NetworkBanner />
        <Box sx={{ minWidth: 0, pb: 4 }}>
          <Breadcrumbs />
          {children}
        </Box>
      </Layout>
      <ExpiredSessionDialog />
    </LocaleTheme>
  );
}
