import { Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ApiError } from '../../api/api-error';
import { useMay } from '../../auth/permissions';
import { useT } from '../../i18n/use-t';
import { EmptyState, ErrorState } from '../../shared/states';

/** Nothing to list: because nothing matches, nothing was handed in, or it could not be read. */
export function FormListEmpty() {
  const list = useListContext();
  const { error, setFilters, refetch } = list;
  const mayWrite = useMay('forms.write');
  const t = useT();
  if (error) return <ErrorState error={error as ApiError} retry={() => void refetch()} />;
  if (Object.keys(list.filterValues as object).length > 0) {
    const reset = (
      <Button variant="outlined" onClick={() => setFilters({})}>
        {t('forms.filters.reset')}
      </Button>
    );
    return <EmptyState text={t('forms.empty')} action={reset} />;
  }
  const handIn = mayWrite && (
    <Button component={Link} to="/imports/create" variant="contained">
      {t('forms.handIn')}
    </Button>
  );
  return <EmptyState text={t('forms.emptyAtAll')} action={handIn} />;
}
