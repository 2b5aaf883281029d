import { Box, Grid, Paper } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useDistricts } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { PageHeader } from '../../shared/PageHeader';
import { EmptyState, LoadingState } from '../../shared/states';
import { DistrictDetails } from './DistrictDetails';
import { DistrictTree } from './DistrictTree';

/** The tree of districts, and beside it the one that is chosen. */
export default function DistrictScreen() {
  const { code } = useParams();
  const { byCode, isPending } = useDistricts();
  const language = useLanguage();
  const t = useT();
  const chosen = code === undefined ? undefined : byCode.get(code);
  const here = chosen ? [{ label: chosen.name[language] }] : [];
  useBreadcrumbs({ label: t('administration.districts'), ...(chosen ? { to: '/districts' } : {}) }, ...here);
  if (isPending) return <LoadingState />;
  return (
    <>
      <PageHeader title={t('administration.districts')} subtitle={t('administration.districtsHint')} />
      <Grid container spacing={2}>
        {/* On a narrow screen the tree gives way to what was chosen in it. */}
        <Grid size={{ xs: 12, md: 4, lg: 3 }} sx={{ display: { xs: chosen ? 'none' : 'block', md: 'block' } }}>
          <Paper sx={{ p: 1.5, maxHeight: { md: '75vh' }, overflowY: 'auto' }}>
            <DistrictTree chosen={code} />
          </Paper>
        </Grid>
        <Grid size={{ xs: 12, md: 8, lg: 9 }}>
          {chosen ? (
            <DistrictDetails key={chosen.code} district={chosen} />
          ) : (
            <Box sx={{ display: { xs: 'none', md: 'block' } }}>
              <EmptyState text={t('administration.chooseDistrict')} />
            </Box>
          )}
        </Grid>
      </Grid>
    </>
  );
}
