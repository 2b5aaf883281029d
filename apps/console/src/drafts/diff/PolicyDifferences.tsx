import {
  Alert,
  Button,
  Dialog,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  Stack,
  Typography,
  Box,
} from '@mui/material';
import { explainDifference, type PolicyDifference, type PolicyWitness } from '@app/comparison';
import type { ResolvedRuleSet } from '@app/rule-set';
import { useEffect, useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { Section } from '../../shared/Section';
import { SheetLedger } from '../../shared/sheet/SheetLedger';
import { viewSheet } from '../../shared/sheet/view-sheet';
import { EmptyState, LoadingState } from '../../shared/states';
import type { AnalysisAnswer, AnalysisQuestion } from '../editor/analysis-worker';

interface Props {
  readonly from: ResolvedRuleSet;
  readonly to: ResolvedRuleSet;
}

type Found = readonly PolicyDifference[] | 'pending' | 'failed';

/** Where the change moves points, found by trying forms, each with a form that shows it. */
export function PolicyDifferences({ from, to }: Props) {
  const [found, setFound] = useState<Found>('pending');
  const [witness, setWitness] = useState<PolicyWitness | null>(null);
  const language = useLanguage();
  const t = useT();
  useEffect(() => {
    setFound('pending');
    const worker = new Worker(new URL('../editor/analysis-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => {
      setFound(data.kind === 'differences' ? data.differences : 'failed');
    });
    worker.postMessage({ kind: 'compare', id: 1, from, to } satisfies AnalysisQuestion);
    return () => worker.terminate();
  }, [from, to]);
  return (
    <Section title={t('drafts.diff.effect')}>
      {found === 'pending' && <LoadingState />}
      {found === 'failed' && <Alert severity="warning">{t('drafts.diff.effectFailed')}</Alert>}
      {typeof found === 'object' && found.length === 0 && <EmptyState text={t('drafts.diff.noEffect')} />}
      {typeof found === 'object' && (
        <List dense disablePadding>
          {found.map((difference, index) => (
            <ListItem key={index} disableGutters sx={{ alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
              <Stack sx={{ flex: 1, minWidth: 240 }} data-content>
                {explainDifference(difference, language).map((sentence) => (
                  <Typography key={sentence} variant="body2">
                    {sentence}
                  </Typography>
                ))}
              </Stack>
              {difference.largestGain && (
                <Button onClick={() => setWitness(difference.largestGain)}>{t('drafts.diff.showGain')}</Button>
              )}
              {difference.largestLoss && (
                <Button onClick={() => setWitness(difference.largestLoss)}>{t('drafts.diff.showLoss')}</Button>
              )}
            </ListItem>
          ))}
        </List>
      )}
      {witness && <WitnessDialog witness={witness} from={from} to={to} onClose={() => setWitness(null)} />}
    </Section>
  );
}

interface WitnessProps extends Props {
  readonly witness: PolicyWitness;
  readonly onClose: () => void;
}

/** One form under both rule sets. */
function WitnessDialog({ witness, from, to, onClose }: WitnessProps) {
  const language = useLanguage();
  const t = useT();
  const sides = [
    {
      title: t('drafts.diff.before'),
      sheet: viewSheet(witness.from.sheet, witness.form, from, language),
      sources: from.sources,
    },
    {
      title: t('drafts.diff.after'),
      sheet: viewSheet(witness.to.sheet, witness.form, to, language),
      sources: to.sources,
    },
  ];
  return (
    <Dialog open onClose={onClose} maxWidth="xl" fullWidth aria-labelledby="witness-title">
      <DialogTitle id="witness-title">{t('drafts.diff.witness')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, gap: 2 }}>
          {sides.map(({ title, sheet, sources }) => (
            <Box key={title} sx={{ minWidth: 0 }}>
              <Typography variant="h3">{title}</Typography>
              <SheetLedger sheet={sheet} sources={sources} openLine={witness.line ?? undefined} />
            </Box>
          ))}
        </Box>
        <Button onClick={onClose} sx={{ mt: 1 }}>
          {t('common.close')}
        </Button>
      </DialogContent>
    </Dialog>
  );
}
