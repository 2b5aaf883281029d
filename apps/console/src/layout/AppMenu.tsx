import { Divider, Typography } from '@mui/material';
import { Fragment } from 'react';
import { Menu, useSidebarState } from 'react-admin';
import { useCaller } from '../auth/permissions';
import { useT } from '../i18n/use-t';
import { MENU } from './menu-items';

/** What the caller's roles have work in, by area. */
export function AppMenu() {
  const caller = useCaller();
  const [isOpen] = useSidebarState();
  const t = useT();
  const held = new Set(caller?.grants.flatMap(({ permissions }) => permissions));
  const groups = MENU.map(({ title, items }) => ({
    title,
    items: items.filter(({ needs }) => !needs || held.has(needs)),
  }));
  return (
    <Menu>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }, index) => (
          <Fragment key={title ?? 'first'}>
            {index > 0 && <Divider component="li" role="separator" />}
            {title && isOpen && (
              <Typography
                component="li"
                role="presentation"
                variant="overline"
                color="text.secondary"
                sx={{ pl: 2, pt: 0.5 }}
              >
                {t(title)}
              </Typography>
            )}
            {items.map(({ to, label, Icon }) => (
              <Menu.Item key={to} to={to} primaryText={t(label)} leftIcon={<Icon />} />
            ))}
          </Fragment>
        ))}
    </Menu>
  );
}
