import { Alert, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useRead } from '../../api/use-read';
import type { SimulatedFormView } from '../../api/types/jobs';
import { useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { DeclaredVsComputed } from '../../shared/DeclaredVsComputed';
import type { SheetView } from '../../api/types/sheets';
import { PageHeader } from '../../shared/PageHeader';
import { RuleSetLabel } from '../../shared/RuleSetLabel';
import { Section } from '../../shared/Section';
import { SheetLedger } from '../../shared/sheet/SheetLedger';
import { Loaded } from '../../shared/states';
import { simulationsEndpoint } from '../endpoint';
import { SheetDifference } from './SheetDifference';

/** One form of a simulation: its two sheets, line by line beside each other, and each whole. */
export default function SimulatedForm() {
  const { id = '', formDistrict = '', formId = '' } = useParams();
  const path = `${simulationsEndpoint.one?.(id).path ?? ''}/forms/${formDistrict}/${formId}`;
  const compared = useRead<SimulatedFormView>(path);
  return <Loaded query={compared}>{(found) => <Compared id={id} compared={found} />}</Loaded>;
}

function Compared({ id, compared }: { readonly id: string; readonly compared: SimulatedFormView }) {
  const [changedOnly, setChangedOnly] = useState(true);
  const { form, baseline, candidate, changedSince } = compared;
  const t = useT();
  useBreadcrumbs(
    { label: t('simulations.title'), to: '/simulations' },
    { label: t('simulations.one'), to: `/simulations/${id}/show` },
    { label: form.projectName },
  );
  return (
    <>
      <PageHeader
        title={<span data-content>{form.projectName}</span>}
        subtitle={<span data-content>{form.unitName}</span>}
      />
      {changedSince && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('simulations.changedSince')}
        </Alert>
      )}
      <Section
        title={t('simulations.lineByLine')}
        actions={
          <FormControlLabel
            control={<Switch size="small" checked={changedOnly} onChange={(_, isOn) => setChangedOnly(isOn)} />}
            label={t('simulations.changedOnly')}
          />
        }
      >
        <SheetDifference baseline={baseline} candidate={candidate} changedOnly={changedOnly} />
      </Section>
      <WholeSheet title={t('simulations.baseline')} sheet={baseline} />
      <WholeSheet title={t('simulations.candidate')} sheet={candidate} />
    </>
  );
}

function WholeSheet({ title, sheet }: { readonly title: string; readonly sheet: SheetView }) {
  const isVersion = sheet.ruleSet.version > 0;
  return (
    <Section title={title}>
      <Stack sx={{ gap: 1, mb: 1 }}>
        <Typography component="div">
          <RuleSetLabel ruleSet={sheet.ruleSet} withoutLink={!isVersion} />
        </Typography>
        <DeclaredVsComputed
          declaredTotal={sheet.declaredTotal}
          declaredGrade={sheet.declaredGrade}
          lowest={sheet.lowestTotal}
          highest={sheet.highestTotal}
          grade={sheet.grade}
          gap={sheet.reconciliation?.gap ?? null}
        />
      </Stack>
      <SheetLedger sheet={sheet} />
    </Section>
  );
}
