import {
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { useListContext } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { FormSummaryView } from '../../api/types/forms';
import { useLanguage, useT, type MessageKey } from '../../i18n/use-t';
import { dateTime, points, signed, signOf } from '../../shared/format';
import { GradeChip } from '../../shared/GradeChip';
import { IllustrativeBadge } from '../../shared/RuleSetLabel';
import { COLOURS } from '../../theme/theme';
import { FindingCounts } from './FindingCounts';
import { ComputedTotal } from './ComputedTotal';

type Row = FormSummaryView & { readonly id: string };

/** `sort`: the field that the service sorts by; left out where it does not. */
const COLUMNS: readonly { readonly label: MessageKey; readonly sort?: string; readonly isNumber?: true }[] = [
  { label: 'forms.columns.projectName', sort: 'projectName' },
  { label: 'forms.columns.unitName', sort: 'unitName' },
  { label: 'forms.columns.declaredTotal', sort: 'declaredTotal', isNumber: true },
  { label: 'forms.columns.total', sort: 'total', isNumber: true },
  { label: 'forms.columns.gap', sort: 'gap', isNumber: true },
  { label: 'forms.columns.grade' },
  { label: 'forms.columns.findings' },
  { label: 'forms.columns.savedAt', sort: 'savedAt' },
];

export function FormListTable({ forms }: { readonly forms: readonly Row[] }) {
  const { sort, setSort } = useListContext();
  const t = useT();
  return (
    <Table size="small" aria-label={t('forms.title')} sx={{ minWidth: 860 }}>
      <TableHead>
        <TableRow>
          {COLUMNS.map(({ label, sort: field, isNumber }) => (
            <TableCell
              key={label}
              align={isNumber ? 'right' : 'left'}
              sx={{ whiteSpace: 'nowrap' }}
              sortDirection={sort.field === field ? ORDER[sort.order] : false}
            >
              {field === undefined ? (
                t(label)
              ) : (
                <TableSortLabel
                  active={sort.field === field}
                  direction={sort.field === field ? ORDER[sort.order] : 'asc'}
                  onClick={() =>
                    setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' })
                  }
                >
                  {t(label)}
                </TableSortLabel>
              )}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {forms.map((form) => (
          <FormListRow key={form.id} form={form} />
        ))}
      </TableBody>
    </Table>
  );
}

const ORDER = { ASC: 'asc', DESC: 'desc' } as const;

function FormListRow({ form }: { readonly form: Row }) {
  const navigate = useNavigate();
  const language = useLanguage();
  const to = `/forms/${form.id}/show`;
  const { score, declared } = form;
  const gap = score?.gap ?? null;
  const gapColour = gap === null || signOf(gap) === 0 ? undefined : signOf(gap) > 0 ? COLOURS.loss : COLOURS.gain;
  return (
    <TableRow hover onClick={() => void navigate(to)} sx={{ cursor: 'pointer' }}>
      <TableCell sx={{ minWidth: 200 }} data-content>
        <MuiLink component={Link} to={to} underline="hover" onClick={(event) => event.stopPropagation()}>
          {form.projectName || '—'}
        </MuiLink>
      </TableCell>
      <TableCell sx={{ minWidth: 140 }} data-content>
        {form.unitName}
      </TableCell>
      <TableCell align="right">{points(declared.total)}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        <ComputedTotal form={form} />
      </TableCell>
      <TableCell align="right" sx={{ color: gapColour }}>
        {signed(gap)}
      </TableCell>
      <TableCell>
        <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
          {score && <GradeChip grade={score.grade} />}
          {score && !score.ruleSet.official && <IllustrativeBadge official={false} />}
        </Stack>
      </TableCell>
      <TableCell>{score && <FindingCounts counts={score.findings} />}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dateTime(form.savedAt, language)}</TableCell>
    </TableRow>
  );
}
