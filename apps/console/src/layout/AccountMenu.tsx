import PersonIcon from '@mui/icons-material/AccountCircle';
import { Box, Button, Divider, Link, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCaller } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useT } from '../i18n/use-t';

/** Who is signed in, with which roles where; changing the password and signing out. */
export function AccountMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const caller = useCaller();
  const nameOf = useDistrictName();
  const navigate = useNavigate();
  const logout = useLogout();
  const t = useT();
  if (!caller) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<PersonIcon />}
        aria-label={`${t('shell.account')} ${caller.displayName}`}
        aria-haspopup="menu"
        data-testid="account-menu"
        data-content
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ minWidth: 0, '& .MuiButton-startIcon': { mr: { xs: 0, md: 0.5 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {caller.displayName}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText
            primary={<span data-content>{`${caller.displayName} · ${caller.name}`}</span>}
            secondary={caller.grants.map((grant) => (
              <span key={`${grant.role}${grant.districtCode}${grant.unitId}`} style={{ display: 'block' }}>
                {t(`common.roles.${grant.role}`)} · {nameOf(grant.districtCode)}
              </span>
            ))}
          />
        </MenuItem>
        <Divider component="li" />
        <MenuItem
          onClick={() => {
            close();
            void navigate('/account');
          }}
        >
          {t('shell.myAccount')}
        </MenuItem>
        <MenuItem component={Link} href="/api/docs" target="_blank" rel="noopener" onClick={close}>
          {t('shell.apiDocs')}
        </MenuItem>
        <MenuItem onClick={() => void logout()} data-testid="sign-out">
          {t('shell.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
