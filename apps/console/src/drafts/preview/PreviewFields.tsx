import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import type { Indicator, SelfEvaluationForm } from '@app/form';
import { useT } from '../../i18n/use-t';
import { DecimalField } from '../../shared/DecimalField';

interface Props {
  readonly form: SelfEvaluationForm;
  readonly onChange: (form: SelfEvaluationForm) => void;
}

/** What of the form decides its points, to be tried out; nothing of it is stored. */
export function PreviewFields({ form, onChange }: Props) {
  const t = useT();
  const { total } = form.funds;
  const setMoney = (member: 'annualBudget' | 'executed') => (value: string) =>
    onChange({ ...form, funds: { ...form.funds, total: { ...total, [member]: value } } });
  const setRow = (row: number, next: Partial<Indicator>) =>
    onChange({ ...form, indicators: form.indicators.map((each) => (each.row === row ? { ...each, ...next } : each)) });
  return (
    <Accordion disableGutters>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Typography component="span">{t('drafts.preview.tryOut')}</Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ overflowX: 'auto' }}>
        {(['annualBudget', 'executed'] as const).map((member) => (
          <DecimalField
            key={member}
            label={t(`drafts.preview.${member}`)}
            value={total[member] ?? ''}
            onChange={setMoney(member)}
            sx={{ width: 170, mr: 1 }}
          />
        ))}
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('evaluations.line')}</TableCell>
              <TableCell>{t('drafts.preview.target')}</TableCell>
              <TableCell>{t('drafts.preview.completed')}</TableCell>
              <TableCell>{t('evaluations.declaredScore')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody data-content>
            {form.indicators.map(({ row, name, target, completed, score }) => (
              <TableRow key={row}>
                <TableCell>{name}</TableCell>
                <TableCell>
                  <Cell
                    label={`${name} ${t('drafts.preview.target')}`}
                    value={target}
                    onChange={(value) => setRow(row, { target: value })}
                  />
                </TableCell>
                <TableCell>
                  <Cell
                    label={`${name} ${t('drafts.preview.completed')}`}
                    value={completed}
                    onChange={(value) => setRow(row, { completed: value })}
                  />
                </TableCell>
                <TableCell>
                  <DecimalField
                    value={score ?? ''}
                    onChange={(value) => setRow(row, { score: value })}
                    slotProps={{ htmlInput: { 'aria-label': `${name} ${t('evaluations.declaredScore')}` } }}
                    sx={{ width: 72, my: 0 }}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </AccordionDetails>
    </Accordion>
  );
}

function Cell({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField
      value={value}
      multiline
      maxRows={3}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { 'aria-label': label } }}
      sx={{ minWidth: 130, my: 0 }}
    />
  );
}
