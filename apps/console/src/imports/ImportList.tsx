import UploadIcon from '@mui/icons-material/UploadFile';
import { Box, Button, Link as MuiLink, Paper, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ApiError } from '../api/api-error';
import type { ImportSummaryView } from '../api/types/forms';
import { useMay } from '../auth/permissions';
import { useWorkContext } from '../context/work-context';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { FindingCounts } from '../forms/list/FindingCounts';
import { dateTime } from '../shared/format';
import { PageHeader } from '../shared/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../shared/states';

type Row = ImportSummaryView & { readonly id: string };

/** What was handed in, the newest first. */
export default function ImportList() {
  const { districtCode, year } = useWorkContext();
  const mayWrite = useMay('forms.write');
  const t = useT();
  useBreadcrumbs({ label: t('imports.title') });
  if (districtCode === null || year === null) return <LoadingState />;
  const handIn = mayWrite && (
    <Button component={Link} to="/imports/create" variant="contained" startIcon={<UploadIcon />}>
      {t('forms.handIn')}
    </Button>
  );
  return (
    <ListBase<Row>
      key={`${districtCode}/${year}`}
      resource="imports"
      filter={{ districtCode, year }}
      storeKey="imports.list"
    >
      <PageHeader title={t('imports.title')} actions={handIn} />
      <Paper>
        <Body />
      </Paper>
    </ListBase>
  );
}

function Body() {
  const { data, isPending, error, refetch } = useListContext<Row>();
  const t = useT();
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error as unknown as ApiError} retry={() => void refetch()} />;
  if (!data || data.length === 0) return <EmptyState text={t('imports.empty')} />;
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('imports.title')}>
        <Table size="small" sx={{ minWidth: 680 }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('imports.columns.document')}</TableCell>
              <TableCell>{t('imports.columns.startedAt')}</TableCell>
              <TableCell>{t('imports.columns.startedBy')}</TableCell>
              <TableCell align="right">{t('imports.columns.forms')}</TableCell>
              <TableCell>{t('imports.columns.outcome')}</TableCell>
              <TableCell>{t('imports.columns.status')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((row) => (
              <ImportRow key={row.id} row={row} />
            ))}
          </TableBody>
        </Table>
      </Box>
      <Pagination />
    </>
  );
}

function ImportRow({ row: { id, documentName, startedAt, startedBy, counts, status } }: { readonly row: Row }) {
  const language = useLanguage();
  const t = useT();
  return (
    <TableRow hover>
      <TableCell data-content>
        <MuiLink component={Link} to={`/imports/${id}/show`}>
          {documentName || '—'}
        </MuiLink>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dateTime(startedAt, language)}</TableCell>
      <TableCell data-content>{startedBy}</TableCell>
      <TableCell align="right">{counts?.forms ?? '—'}</TableCell>
      <TableCell>
        {counts &&
          t('imports.counts', { created: counts.created, revised: counts.revised, unchanged: counts.unchanged })}
        {counts && <FindingCounts counts={{ error: counts.errors, warning: counts.warnings, info: counts.infos }} />}
      </TableCell>
      <TableCell>{t(`imports.status.${status}`)}</TableCell>
    </TableRow>
  );
}
