import { Stack } from '@mui/material';
import type { Bin } from '../../api/types/common';
import type { SimulationReport } from '../../api/types/jobs';
import { useT } from '../../i18n/use-t';
import { Bars } from '../../shared/charts/Bars';
import { signed } from '../../shared/format';
import { Section } from '../../shared/Section';
import { COLOURS } from '../../theme/theme';
import { Figures } from './Figures';
import { FormShiftTable } from './FormShiftTable';
import { MigrationMatrix } from './MigrationMatrix';
import { UnitTable } from './UnitTable';

/** Everything a simulation found, the overview first. */
export function SimulationReportView({ id, report }: { readonly id: string; readonly report: SimulationReport }) {
  const t = useT();
  const { baseline, candidate } = report.distribution;
  return (
    <>
      <Figures report={report} />
      <Stack direction={{ xs: 'column', lg: 'row' }} sx={{ gap: { lg: 2 }, '& > *': { flex: 1, minWidth: 0 } }}>
        <Section title={t('simulations.migration')}>
          <MigrationMatrix cells={report.gradeMigration} />
        </Section>
        <Section title={t('simulations.shifts')}>
          <Bars
            label={t('simulations.shifts')}
            nameOf={nameOfShift}
            series={[{ name: t('simulations.forms'), bins: report.histogram, colour: COLOURS.inherited }]}
          />
        </Section>
      </Stack>
      <Section title={t('simulations.distribution')}>
        <Bars
          label={t('simulations.distribution')}
          series={[
            { name: t('simulations.baseline'), bins: baseline, colour: '#9db4cc' },
            { name: t('simulations.candidate'), bins: candidate, colour: '#1f4e79' },
          ]}
        />
      </Section>
      <Section title={t('simulations.byUnit')}>
        <UnitTable units={report.byUnit} />
      </Section>
      <Section title={t('simulations.largestGains')}>
        <FormShiftTable id={id} forms={report.largestGains} label={t('simulations.largestGains')} />
      </Section>
      <Section title={t('simulations.largestLosses')}>
        <FormShiftTable id={id} forms={report.largestLosses} label={t('simulations.largestLosses')} />
      </Section>
      <Section title={t('simulations.nearEdge', { count: report.nearEdge.count })}>
        <FormShiftTable
          id={id}
          forms={report.nearEdge.forms}
          label={t('simulations.nearEdge', { count: report.nearEdge.count })}
        />
      </Section>
    </>
  );
}

/** Unchanged totals have a bin of their own, from 0 to 0. */
function nameOfShift({ from, to }: Bin): string {
  return from === to ? signed(from) : `${signed(from)} ~ ${signed(to)}`;
}
