import { diffRuleSets, type ResolvedRuleSet } from '@app/rule-set';
import SwapIcon from '@mui/icons-material/SwapHoriz';
import { Alert, Button, IconButton, Stack, Tooltip } from '@mui/material';
import { useMemo } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useMay } from '../../auth/permissions';
import { ChangeList } from '../../shared/ChangeList';
import { PolicyDifferences } from '../../drafts/diff/PolicyDifferences';
import { useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { PageHeader } from '../../shared/PageHeader';
import { Section } from '../../shared/Section';
import { EmptyState, ErrorState, LoadingState } from '../../shared/states';
import { newSimulationAddress } from '../addresses';
import { SidePicker } from '../SidePicker';
import { readSide, useSide } from '../sides';

/** Any two versions or drafts beside each other: what changed in words, and what that does to points. */
export default function RuleSetComparison() {
  const [search, setSearch] = useSearchParams();
  const maySimulate = useMay('simulations.run');
  const t = useT();
  useBreadcrumbs({ label: t('ruleSets.title'), to: '/rule-sets' }, { label: t('ruleSets.comparison') });
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  const choose = (change: Record<string, string>) => setSearch({ from, to, ...change }, { replace: true });
  const [fromSide, toSide] = [readSide(from), readSide(to)];
  return (
    <>
      <PageHeader
        title={t('ruleSets.comparison')}
        subtitle={t('ruleSets.comparisonHint')}
        actions={
          maySimulate &&
          fromSide &&
          toSide && (
            <Button component={RouterLink} to={newSimulationAddress(fromSide, toSide)} variant="outlined">
              {t('ruleSets.simulate')}
            </Button>
          )
        }
      />
      <Stack direction="row" sx={{ gap: 1, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <SidePicker label={t('ruleSets.from')} value={from} onChange={(text) => choose({ from: text })} />
        <Tooltip title={t('ruleSets.swap')}>
          <IconButton aria-label={t('ruleSets.swap')} onClick={() => choose({ from: to, to: from })}>
            <SwapIcon />
          </IconButton>
        </Tooltip>
        <SidePicker label={t('ruleSets.to')} value={to} onChange={(text) => choose({ to: text })} />
      </Stack>
      {fromSide && toSide ? <Compared from={from} to={to} /> : <EmptyState text={t('ruleSets.chooseTwo')} />}
    </>
  );
}

function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  const [first, second] = [useSide(readSide(from)), useSide(readSide(to))];
  const t = useT();
  const error = first.error ?? second.error;
  if (error) return <ErrorState error={error} />;
  if (first.isPending || second.isPending) return <LoadingState />;
  if (!first.resolved || !second.resolved) return <Alert severity="warning">{t('ruleSets.doesNotResolve')}</Alert>;
  return <Differences from={first.resolved} to={second.resolved} />;
}

function Differences({ from, to }: { readonly from: ResolvedRuleSet; readonly to: ResolvedRuleSet }) {
  const changes = useMemo(() => diffRuleSets(from, to), [from, to]);
  const t = useT();
  return (
    <>
      <PolicyDifferences from={from} to={to} />
      <Section title={t('ruleSets.changes', { count: changes.length })}>
        <ChangeList changes={changes} />
      </Section>
    </>
  );
}
