import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { EmptyState } from './states';

export function NotFound() {
  const t = useT();
  useBreadcrumbs({ label: t('common.error.notFound') });
  const action = (
    <Button component={Link} to="/" variant="outlined">
      {t('common.error.home')}
    </Button>
  );
  return <EmptyState text={t('common.error.notFound')} action={action} />;
}
