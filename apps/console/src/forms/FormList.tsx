import UploadIcon from '@mui/icons-material/UploadFile';
import { Box, Button, Paper, useMediaQuery, type Theme } from '@mui/material';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { FormSummaryView } from '../api/types/forms';
import { useMay } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { listQuery } from '../data/endpoint';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { DownloadButton } from '../shared/DownloadButton';
import { PageHeader } from '../shared/PageHeader';
import { LoadingState } from '../shared/states';
import { FormListEmpty } from './list/FormListEmpty';
import { FormListFilters } from './list/FormListFilters';
import { FormListCards } from './list/FormListCards';
import { FormListTable } from './list/FormListTable';

/** The forms of the district and year that are chosen above: filtered, sorted and paged by the service. */
export default function FormList() {
  const { districtCode, year, kind } = useWorkContext();
  const t = useT();
  useBreadcrumbs({ label: t('forms.title') });
  if (districtCode === null || year === null) return <LoadingState />;
  return (
    <ListBase<FormSummaryView & { id: string }>
      key={`${districtCode}/${year}/${kind}`}
      resource="forms"
      perPage={25}
      sort={{ field: 'projectName', order: 'ASC' }}
      filter={{ districtCode, year, kind }}
      storeKey="forms.list"
      disableSyncWithLocation={false}
    >
      <FormListHead />
      <Paper sx={{ overflow: 'hidden' }}>
        <FormListFilters />
        <FormListBody />
      </Paper>
    </ListBase>
  );
}

function FormListHead() {
  const { districtCode, year } = useWorkContext();
  const list = useListContext();
  const { sort } = list;
  const nameOf = useDistrictName();
  const mayWrite = useMay('forms.write');
  const t = useT();
  const { kind } = useWorkContext();
  const query = listQuery({
    ...{ page: 1, perPage: 1, sort: sort.field, order: sort.order === 'DESC' ? 'desc' : 'asc' },
    filter: { year: year ?? undefined, kind, ...(list.filterValues as object) },
  });
  const { page: _page, perPage: _perPage, ...exported } = query ?? {};
  const place = [nameOf(districtCode ?? ''), t('common.year', { year: year ?? '' })].join(' ');
  return (
    <PageHeader
      title={t('forms.title')}
      subtitle={<span data-content>{place}</span>}
      actions={
        <>
          <DownloadButton
            path={`districts/${districtCode}/forms/export`}
            query={exported}
            fileName={`${t('forms.title')}-${districtCode}-${year}.csv`}
            label={t('forms.exportList')}
            variant="outlined"
          />
          {mayWrite && (
            <Button component={Link} to="/imports/create" variant="contained" startIcon={<UploadIcon />}>
              {t('forms.handIn')}
            </Button>
          )}
        </>
      }
    />
  );
}

function FormListBody() {
  const { data, isPending, total } = useListContext<FormSummaryView & { id: string }>();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const t = useT();
  if (isPending) return <LoadingState />;
  if (!data || data.length === 0) return <FormListEmpty />;
  return (
    <>
      {isNarrow ? (
        <FormListCards forms={data} />
      ) : (
        <Box sx={{ overflowX: 'auto' }} role="region" tabIndex={0} aria-label={t('forms.title')}>
          <FormListTable forms={data} />
        </Box>
      )}
      {(total ?? 0) > 0 && <Pagination rowsPerPageOptions={[25, 50, 100, 200]} />}
    </>
  );
}
