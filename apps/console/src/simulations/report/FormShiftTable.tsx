import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { FormShift } from '../../api/types/jobs';
import type { Amount } from '../../api/types/common';
import { useT } from '../../i18n/use-t';
import { points, signed } from '../../shared/format';
import { GradeChip } from '../../shared/GradeChip';
import { EmptyState } from '../../shared/states';
import { shiftColour } from './UnitTable';

interface Props {
  /** Of the simulation. */
  readonly id: string;
  readonly label: string;
  readonly forms: readonly (FormShift & { readonly edge?: Amount })[];
}

/** Single forms with both totals; each leads to its two sheets side by side. */
export function FormShiftTable({ id, label, forms }: Props) {
  const t = useT();
  if (forms.length === 0) return <EmptyState text={t('common.none')} />;
  const hasEdge = forms.some(({ edge }) => edge !== undefined);
  return (
    <Table aria-label={label}>
      <TableHead>
        <TableRow>
          <TableCell>{t('common.project')}</TableCell>
          <TableCell>{t('common.unit')}</TableCell>
          <TableCell align="right">{t('simulations.baseline')}</TableCell>
          <TableCell align="right">{t('simulations.candidate')}</TableCell>
          <TableCell align="right">{t('simulations.shift')}</TableCell>
          {hasEdge && <TableCell align="right">{t('simulations.edge')}</TableCell>}
          <TableCell>{t('simulations.grades')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {forms.map((form) => (
          <TableRow key={`${form.districtCode}/${form.formId}`} hover>
            <TableCell data-content>
              <Link component={RouterLink} to={`/simulations/${id}/forms/${form.districtCode}/${form.formId}`}>
                {form.projectName}
              </Link>
            </TableCell>
            <TableCell data-content>{form.unitName}</TableCell>
            <TableCell align="right">{points(form.baselineTotal)}</TableCell>
            <TableCell align="right">{points(form.candidateTotal)}</TableCell>
            <TableCell align="right" sx={{ color: shiftColour(form.shift), fontWeight: 600 }}>
              {signed(form.shift)}
            </TableCell>
            {hasEdge && <TableCell align="right">{points(form.edge)}</TableCell>}
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <GradeChip grade={form.baselineGrade} /> → <GradeChip grade={form.candidateGrade} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
