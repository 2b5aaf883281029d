import EditIcon from '@mui/icons-material/Edit';
import HistoryIcon from '@mui/icons-material/History';
import PrintIcon from '@mui/icons-material/Print';
import { Alert, Box, Button, Grid, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { EvaluationView, FormView } from '../api/types/forms';
import { useRead } from '../api/use-read';
import { useMayIn } from '../auth/permissions';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime } from '../shared/format';
import { DeclaredVsComputed } from '../shared/DeclaredVsComputed';
import { PageHeader } from '../shared/PageHeader';
import { RuleSetLabel } from '../shared/RuleSetLabel';
import { Section } from '../shared/Section';
import { SheetLedger } from '../shared/sheet/SheetLedger';
import { Loaded } from '../shared/states';
import { AdviceList } from './AdviceList';
import { ExportMenu } from './ExportMenu';
import { PrintLayout } from './PrintLayout';
import { ScoreNowButton } from './ScoreNowButton';
import { OfficialTable } from './table/OfficialTable';

interface Props {
  readonly id: string;
  readonly form: FormView;
}

/** A form at a glance: figures, what to mend, and the official table. */
export function FormOverview({ id, form }: Props) {
  const mayWrite = useMayIn('forms.write', form.districtCode);
  const language = useLanguage();
  const t = useT();
  const saved = t('forms.savedAt', { time: dateTime(form.savedAt, language), person: form.shown.savedBy });
  return (
    <>
      <PrintLayout />
      <Box className="no-print">
        <PageHeader
          title={<span data-content>{form.projectName || form.formId}</span>}
          subtitle={
            <span>
              <span data-content>{form.unitName}</span> · {t('common.year', { year: form.year })} ·{' '}
              {t('forms.revision', { revision: form.revision })} · <span data-content>{saved}</span>
            </span>
          }
          actions={
            <>
              <Button component={Link} to={`/forms/${id}/show/history`} startIcon={<HistoryIcon />} variant="outlined">
                {t('forms.history')}
              </Button>
              <ExportMenu form={form} />
              <Button startIcon={<PrintIcon />} variant="outlined" onClick={() => window.print()}>
                {t('forms.printForm')}
              </Button>
              {mayWrite && (
                <Button
                  component={Link}
                  to={`/forms/${id}`}
                  startIcon={<EditIcon />}
                  variant="contained"
                  data-testid="edit-form"
                >
                  {t('forms.edit')}
                </Button>
              )}
            </>
          }
        />
      </Box>
      {form.score && form.isScored ? (
        <Scored form={form} evaluationId={form.score.evaluationId} />
      ) : (
        <NotScored form={form} />
      )}
    </>
  );
}

function Scored({ form, evaluationId }: { readonly form: FormView; readonly evaluationId: string }) {
  const language = useLanguage();
  const path = `districts/${form.districtCode}/evaluations/${evaluationId}`;
  const query = useRead<EvaluationView>(path, { lang: language });
  return <Loaded query={query}>{({ sheet }) => <ScoredForm form={form} sheet={sheet} />}</Loaded>;
}

function ScoredForm({ form, sheet }: { readonly form: FormView; readonly sheet: EvaluationView['sheet'] }) {
  const [tab, setTab] = useState<'table' | 'ledger'>('table');
  const t = useT();
  return (
    <>
      <Grid container spacing={2} className="no-print">
        <Grid size={{ xs: 12, md: 4, xl: 3 }}>
          <Section title={t('forms.score')}>
            <DeclaredVsComputed
              declaredTotal={sheet.declaredTotal}
              declaredGrade={sheet.declaredGrade}
              lowest={sheet.lowestTotal}
              highest={sheet.highestTotal}
              grade={sheet.grade}
              gap={sheet.reconciliation?.gap ?? null}
            />
            <RuleSetLabel ruleSet={sheet.ruleSet} />
          </Section>
        </Grid>
        <Grid size={{ xs: 12, md: 8, xl: 9 }}>
          <Section title={t('forms.advice.title')}>
            <AdviceList form={form.form} sheet={sheet} />
          </Section>
        </Grid>
      </Grid>
      <Tabs value={tab} onChange={(_, value: typeof tab) => setTab(value)} className="no-print" sx={{ mb: 1 }}>
        <Tab value="table" label={t('forms.table')} />
        <Tab value="ledger" label={t('forms.ledger')} />
      </Tabs>
      {tab === 'table' ? <OfficialTable form={form.form} sheet={sheet} /> : <SheetLedger sheet={sheet} />}
    </>
  );
}

function NotScored({ form }: { readonly form: FormView }) {
  const t = useT();
  return (
    <>
      <Alert severity="info" className="no-print" sx={{ mb: 2 }} action={<ScoreNowButton form={form} />}>
        {t('forms.noScore')}
      </Alert>
      <OfficialTable form={form.form} sheet={null} />
    </>
  );
}
