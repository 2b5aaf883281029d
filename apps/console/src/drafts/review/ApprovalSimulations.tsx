import { Alert, Button, List, ListItem, ListItemText, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import { useRead } from '../../api/use-read';
import type { Page } from '../../api/types/common';
import type { SimulationView } from '../../api/types/jobs';
import { useMayIn } from '../../auth/permissions';
import { joinId } from '../../data/endpoint';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { Section } from '../../shared/Section';
import { newSimulationAddress } from '../../rule-sets/addresses';
import { useDraftEditing } from '../editor/draft-editing';

/** Simulations of the draft as it stands: one of them has to be acknowledged where there are forms. */
export function ApprovalSimulations() {
  const { draft } = useDraftEditing();
  const maySee = useMayIn('simulations.read', draft.districtCode);
  const mayRun = useMayIn('simulations.run', draft.districtCode);
  const path = `districts/${draft.districtCode}/simulations`;
  const { data } = useRead<Page<SimulationView>>(path, { perPage: 50 }, { enabled: maySee });
  const t = useT();
  if (!maySee) return null;
  const start = (
    <Button variant="outlined" component={Link} to={newSimulationAddress(null, draft)} data-testid="simulate-draft">
      {t('drafts.simulation.start')}
    </Button>
  );
  const isOwn = ({ candidate: { side } }: SimulationView) => 'draftId' in side && side.draftId === draft.draftId;
  const own = (data?.data ?? []).filter(isOwn);
  return (
    <Section title={t('drafts.simulation.title')} actions={mayRun && start}>
      {own.length === 0 && <Alert severity="info">{t('drafts.simulation.none')}</Alert>}
      <List dense disablePadding>
        {own.map((simulation) => (
          <SimulationLine key={simulation.job.jobId} simulation={simulation} />
        ))}
      </List>
    </Section>
  );
}

function SimulationLine({ simulation: { job, candidate } }: { readonly simulation: SimulationView }) {
  const { draft } = useDraftEditing();
  const { data } = useRead<SimulationView>(`districts/${job.districtCode}/simulations/${job.jobId}`);
  const language = useLanguage();
  const t = useT();
  return (
    <ListItem disableGutters>
      <ListItemText
        primary={
          <Stack component="span" direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <span>{dateTime(job.createdAt, language)}</span>
            <span>{t(`common.jobState.${job.state}`)}</span>
            {candidate.hash !== draft.resolvedHash && <span>{t('drafts.simulation.outdated')}</span>}
            {(data?.acknowledgements ?? []).length > 0 && <span>{t('drafts.simulation.acknowledged')}</span>}
          </Stack>
        }
      />
      <Button
        component={Link}
        to={`/simulations/${joinId(job.districtCode, job.jobId)}/show`}
        data-testid="open-simulation"
      >
        {t('drafts.simulation.open')}
      </Button>
    </ListItem>
  );
}
