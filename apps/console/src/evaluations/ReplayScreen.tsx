import ReplayIcon from '@mui/icons-material/Replay';
import { Button } from '@mui/material';
import { useParams, useSearchParams } from 'react-router-dom';
import { request } from '../api/request';
import type { EvaluationView } from '../api/types/forms';
import type { ReplayView } from '../api/types/replays';
import { splitId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { readChoice, rulesOf, writeChoice } from '../replays/picker/choice';
import { RulesPicker, useApplicable } from '../replays/picker/RulesPicker';
import { dayInChina } from '../replays/picker/timeline';
import { SheetComparison } from '../replays/SheetComparison';
import { Verdict } from '../replays/Verdict';
import { useAction } from '../shared/action/use-action';
import { PageHeader } from '../shared/PageHeader';
import { RuleSetLabel } from '../shared/RuleSetLabel';
import { Section } from '../shared/Section';
import { ErrorState, Loaded } from '../shared/states';
import { useEvaluation } from './EvaluationShow';

/** Computes a stored score again, by rules of one's choice, and says whether it comes to the same. */
export default function ReplayScreen() {
  const { id = '' } = useParams();
  const query = useEvaluation(id);
  const t = useT();
  useBreadcrumbs(
    { label: t('evaluations.title'), to: '/evaluations' },
    { label: query.data?.projectName ?? t('evaluations.sheet'), to: `/evaluations/${id}/show`, isContent: true },
    { label: t('replays.replay') },
  );
  return <Loaded query={query}>{(evaluation) => <Replay id={id} evaluation={evaluation} />}</Loaded>;
}

function Replay({ id, evaluation }: { readonly id: string; readonly evaluation: EvaluationView }) {
  const [search, setSearch] = useSearchParams();
  const lang = useLanguage();
  const t = useT();
  const [districtCode, evaluationId] = splitId(id, 2);
  const { ruleSet, projectName } = evaluation;
  const { kind, year } = ruleSet;
  const choice = readChoice(search, year, dayInChina(Date.now()));
  const { data: applicable } = useApplicable(districtCode, kind, choice);
  const rules = rulesOf(choice, { districtCode, year }, applicable);
  const path = `districts/${districtCode}/evaluations/${evaluationId}/replay?lang=${lang}`;
  const replay = useAction(() => request<ReplayView>(path, { method: 'POST', body: { rules } }), { keepsScreen: true });
  const { stored, replayed } = replay.data ?? {};
  return (
    <>
      <PageHeader title={t('replays.replay')} subtitle={<span data-content>{projectName}</span>} />
      <Section title={t('replays.byWhichRules')}>
        <RulesPicker
          districtCode={districtCode}
          kind={kind}
          value={choice}
          own={<RuleSetLabel ruleSet={ruleSet} withoutLink />}
          onChange={(next) => {
            replay.reset();
            setSearch(writeChoice(next), { replace: true });
          }}
        />
        <Button
          variant="contained"
          size="medium"
          startIcon={<ReplayIcon />}
          disabled={rules === null}
          loading={replay.isPending}
          onClick={() => replay.mutate(undefined)}
          sx={{ mt: 2 }}
          data-testid="replay"
        >
          {t('replays.replay')}
        </Button>
      </Section>
      {replay.error && <ErrorState error={replay.error} />}
      {replay.data && <Verdict replay={replay.data} />}
      {stored?.sheet && replayed?.sheet && (
        <Section title={t('replays.comparison')}>
          <SheetComparison stored={stored.sheet} replayed={replayed.sheet} />
        </Section>
      )}
    </>
  );
}
