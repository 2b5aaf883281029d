import { Card, CardActionArea, CardContent, Grid, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCaller } from '../auth/permissions';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { MENU } from '../layout/menu-items';
import { PageHeader } from '../shared/PageHeader';

/** The first screen: the ways to the day's work. */
export default function Dashboard() {
  const caller = useCaller();
  const t = useT();
  useBreadcrumbs({ label: t('dashboard.title') });
  const held = new Set(caller?.grants.flatMap(({ permissions }) => permissions));
  const items = MENU.flatMap((group) => group.items).filter(
    ({ to, needs }) => to !== '/' && (!needs || held.has(needs)),
  );
  return (
    <>
      <PageHeader title={t('dashboard.title')} />
      <Grid container spacing={2}>
        {items.map(({ to, label, Icon }) => (
          <Grid key={to} size={{ xs: 12, sm: 6, md: 4, lg: 3 }}>
            <Card>
              <CardActionArea component={Link} to={to}>
                <CardContent sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
                  <Icon color="primary" />
                  <Typography component="h2" variant="h3">
                    {t(label)}
                  </Typography>
                </CardContent>
              </CardActionArea>
            </Card>
          </Grid>
        ))}
      </Grid>
    </>
  );
}
