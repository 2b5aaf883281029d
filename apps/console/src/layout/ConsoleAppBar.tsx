import { Box, Typography } from '@mui/material';
import { AppBar, TitlePortal } from 'react-admin';
import { Link } from 'react-router-dom';
import icon from '../icon.svg';
import { useT } from '../i18n/use-t';
import { AccountMenu } from './AccountMenu';
import { ContextPicker } from './ContextPicker';
import { LanguageSwitch } from './LanguageSwitch';

/** Product, place and person; what stands on each screen. */
export function ConsoleAppBar() {
  const t = useT();
  return (
    <AppBar color="primary" toolbar={<LanguageSwitch />} userMenu={<AccountMenu />}>
      <Box
        component={Link}
        to="/"
        aria-label={t('common.appName')}
        sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'inherit', textDecoration: 'none', mr: 2 }}
      >
        <Box component="img" src={icon} alt="" sx={{ width: 26, height: 26 }} />
        <Typography component="span" sx={{ fontWeight: 600, display: { xs: 'none', sm: 'inline' } }}>
          {t('common.appName')}
        </Typography>
      </Box>
      <TitlePortal sx={{ display: 'none' }} />
      <ContextPicker />
      <Box sx={{ flex: 1 }} />
    </AppBar>
  );
}
