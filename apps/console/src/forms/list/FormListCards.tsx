import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { FormSummaryView } from '../../api/types/forms';
import { useT } from '../../i18n/use-t';
import { points } from '../../shared/format';
import { GradeChip } from '../../shared/GradeChip';
import { ComputedTotal } from './ComputedTotal';
import { FindingCounts } from './FindingCounts';

type Row = FormSummaryView & { readonly id: string };

/** The list where there is no room for a table: one form a card. */
export function FormListCards({ forms }: { readonly forms: readonly Row[] }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {forms.map((form) => (
        <Box component="li" key={form.id} sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
          <MuiLink component={Link} to={`/forms/${form.id}/show`} sx={{ fontWeight: 600 }} data-content>
            {form.projectName || '—'}
          </MuiLink>
          <Typography variant="body2" color="text.secondary" data-content>
            {form.unitName}
          </Typography>
          <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
            <span>
              {t('forms.columns.total')}{' '}
              <b>
                <ComputedTotal form={form} />
              </b>
            </span>
            <span>
              {t('forms.columns.declaredTotal')} {points(form.declared.total)}
            </span>
            {form.score && <GradeChip grade={form.score.grade} />}
          </Stack>
          {form.score && <FindingCounts counts={form.score.findings} />}
        </Box>
      ))}
    </Box>
  );
}
