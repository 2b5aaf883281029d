import { Stack, Typography } from '@mui/material';
import { useParams, useSearchParams } from 'react-router-dom';
import type { EvaluationView } from '../api/types/forms';
import type { RuleSetView } from '../api/types/rule-sets';
import { useRead } from '../api/use-read';
import { useDistrictName } from '../context/use-districts';
import { splitId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { DeclaredVsComputed } from '../shared/DeclaredVsComputed';
import { FindingList } from '../shared/FindingList';
import { PageHeader } from '../shared/PageHeader';
import { RuleSetLabel } from '../shared/RuleSetLabel';
import { Section } from '../shared/Section';
import { SheetLedger } from '../shared/sheet/SheetLedger';
import { Loaded } from '../shared/states';
import { EvaluationActions } from './EvaluationActions';
import { EvaluationHistory } from './EvaluationHistory';
import { Provenance } from './Provenance';
import { SecondOpinion } from './SecondOpinion';

/** One stored score: the ledger, what was found, and where it comes from. */
export default function EvaluationShow() {
  const { id = '' } = useParams();
  const query = useEvaluation(id);
  const t = useT();
  useBreadcrumbs(
    { label: t('evaluations.title'), to: '/evaluations' },
    { label: query.data?.projectName ?? t('evaluations.sheet'), isContent: true },
  );
  return <Loaded query={query}>{(evaluation) => <Evaluation id={id} evaluation={evaluation} />}</Loaded>;
}

/** The score that an address names, in the reader's language. */
export function useEvaluation(id: string) {
  const [districtCode, evaluationId] = splitId(id, 2);
  const lang = useLanguage();
  return useRead<EvaluationView>(`districts/${districtCode}/evaluations/${evaluationId}`, { lang });
}

/** The documents that a rule set cites; none while they are not there. */
export function useSources({ districtCode, year, kind, version }: EvaluationView['ruleSet']) {
  const { data } = useRead<RuleSetView>(`rule-sets/${districtCode}/${year}/${kind}/${version}`, undefined, {
    staleTime: Infinity,
  });
  return data?.resolved.sources ?? [];
}

function Evaluation({ id, evaluation }: { readonly id: string; readonly evaluation: EvaluationView }) {
  const [search] = useSearchParams();
  const sources = useSources(evaluation.ruleSet);
  const nameOf = useDistrictName();
  const t = useT();
  const { sheet, declaredTotal, lowest, highest, grade, gap, ruleSet, districtCode } = evaluation;
  const line = search.get('line');
  return (
    <>
      <PageHeader
        title={<span data-content>{evaluation.projectName ?? t('evaluations.sheet')}</span>}
        subtitle={
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography component="span">{nameOf(districtCode)}</Typography>
            <RuleSetLabel ruleSet={ruleSet} />
          </Stack>
        }
        actions={<EvaluationActions id={id} evaluation={evaluation} />}
      />
      <Section title={t('evaluations.result')}>
        <DeclaredVsComputed {...{ declaredTotal, lowest, highest, grade, gap }} declaredGrade={sheet.declaredGrade} />
      </Section>
      <Section title={t('evaluations.ledger')}>
        <SheetLedger sheet={sheet} sources={sources} {...(line === null ? {} : { openLine: line })} />
      </Section>
      <Section title={t('evaluations.findings')}>
        <FindingList findings={sheet.findings} lines={sheet.lines} />
      </Section>
      <SecondOpinion evaluation={evaluation} />
      <Provenance evaluation={evaluation} />
      <EvaluationHistory evaluation={evaluation} />
    </>
  );
}
