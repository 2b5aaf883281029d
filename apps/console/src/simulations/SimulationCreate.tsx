import { Autocomplete, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { request } from '../api/request';
import type { SimulationView } from '../api/types/jobs';
import { useOwnDistricts, useYears } from '../context/use-choices';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import type { AddressedSide } from '../rule-sets/addresses';
import { SidePicker } from '../rule-sets/SidePicker';
import { readSide } from '../rule-sets/sides';
import { useAction } from '../shared/action/use-action';
import { PageHeader } from '../shared/PageHeader';
import { Section } from '../shared/Section';
import { ErrorState } from '../shared/states';
import { simulationsEndpoint } from './endpoint';
import { useInForce } from './use-in-force';

/** What is compared with what, over which stored forms. */
export default function SimulationCreate() {
  const [search, setSearch] = useSearchParams();
  const { kind } = useWorkContext();
  const navigate = useNavigate();
  const t = useT();
  useBreadcrumbs({ label: t('simulations.title'), to: '/simulations' }, { label: t('simulations.start') });
  const candidate = search.get('candidate') ?? '';
  const suggested = useInForce(readSide(candidate));
  const baseline = search.get('baseline') ?? suggested;
  const forms = useFormChoice(readSide(candidate));
  const start = useAction<{ baseline: AddressedSide; candidate: AddressedSide }, SimulationView>(
    (sides) =>
      request(`districts/${sides.candidate.districtCode}/simulations`, {
        method: 'POST',
        body: {
          baseline: bodyOf(sides.baseline),
          candidate: bodyOf(sides.candidate),
          forms: { ...forms.chosen, kind },
        },
      }),
    { onDone: (simulation) => void navigate(`/simulations/${simulationsEndpoint.idOf(simulation)}/show`) },
  );
  const [first, second] = [readSide(baseline), readSide(candidate)];
  const isReady = first && second && forms.chosen.districtCodes.length > 0 && forms.chosen.years.length > 0;
  const choose = (change: Record<string, string>) => setSearch({ baseline, candidate, ...change }, { replace: true });
  return (
    <>
      <PageHeader title={t('simulations.start')} subtitle={t('simulations.startHint')} />
      <Section title={t('simulations.sides')}>
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
          <SidePicker
            label={t('simulations.baseline')}
            value={baseline}
            onChange={(text) => choose({ baseline: text })}
          />
          <SidePicker
            label={t('simulations.candidate')}
            value={candidate}
            onChange={(text) => choose({ candidate: text })}
          />
        </Stack>
      </Section>
      <Section title={t('simulations.overForms')}>
        <FormChoice choice={forms} />
      </Section>
      {start.error && <ErrorState error={start.error} />}
      <Button
        variant="contained"
        disabled={!isReady}
        loading={start.isPending}
        onClick={() => first && second && start.mutate({ baseline: first, candidate: second })}
        data-testid="start-simulation"
      >
        {t('simulations.run')}
      </Button>
    </>
  );
}

interface FormSelection {
  readonly districtCodes: readonly string[];
  readonly years: readonly number[];
}

interface Choice {
  readonly chosen: FormSelection;
  readonly choose: (change: Partial<FormSelection>) => void;
}

/** The candidate's own district, or all below it that the caller sees, and the chosen year, until others are chosen. */
function useFormChoice(candidate: AddressedSide | null): Choice {
  const { districtCode, year } = useWorkContext();
  const own = useOwnDistricts();
  const [changed, setChanged] = useState<Partial<FormSelection>>({});
  const home = candidate?.districtCode ?? districtCode;
  const suggested = {
    districtCodes: own.filter(({ code }) => code === home).map(({ code }) => code),
    years: candidate && 'year' in candidate ? [candidate.year] : year === null ? [] : [year],
  };
  const choose = (change: Partial<FormSelection>) => setChanged({ ...changed, ...change });
  return { chosen: { ...suggested, ...changed }, choose };
}

function FormChoice({ choice: { chosen, choose } }: { readonly choice: Choice }) {
  const own = useOwnDistricts();
  const years = useYears();
  const nameOf = useDistrictName();
  const t = useT();
  const codes = own.map(({ code }) => code);
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
      <Autocomplete
        multiple
        options={codes}
        value={[...chosen.districtCodes]}
        getOptionLabel={nameOf}
        onChange={(_, districtCodes) => choose({ districtCodes })}
        renderInput={(params) => <TextField {...params} label={t('simulations.districts')} />}
        sx={{ flex: 2, minWidth: 260 }}
      />
      <Button variant="outlined" sx={{ alignSelf: 'center' }} onClick={() => choose({ districtCodes: codes })}>
        {t('simulations.allDistricts')}
      </Button>
      <Autocomplete
        multiple
        options={[...new Set([...years, ...chosen.years])].map(String)}
        value={chosen.years.map(String)}
        onChange={(_, texts) => choose({ years: texts.map(Number) })}
        renderInput={(params) => <TextField {...params} label={t('simulations.years')} />}
        sx={{ flex: 1, minWidth: 200 }}
      />
    </Stack>
  );
}

function bodyOf(side: AddressedSide): object {
  if ('draftId' in side) return { districtCode: side.districtCode, draftId: side.draftId };
  const { districtCode, year, kind, version } = side;
  return { districtCode, year, kind, version };
}
