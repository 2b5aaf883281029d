import { Typography } from '@mui/material';
import type { EvaluationView } from '../api/types/forms';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime } from '../shared/format';
import { Properties } from '../shared/Properties';
import { Section } from '../shared/Section';

/** What a score was computed from, by whom and when, and the hashes that hold it to that. */
export function Provenance({ evaluation }: { readonly evaluation: EvaluationView }) {
  const language = useLanguage();
  const t = useT();
  const hash = (text: string) => <code style={{ fontSize: '0.85em' }}>{text}</code>;
  return (
    <Section title={t('evaluations.provenance')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('evaluations.provenanceHint')}
      </Typography>
      <Properties
        rows={[
          [t('evaluations.evaluatedAt'), dateTime(evaluation.evaluatedAt, language)],
          [t('evaluations.evaluatedBy'), hash(evaluation.evaluatedBy)],
          [t('evaluations.formRevision'), t('evaluations.revisionOf', { revision: evaluation.formRevision })],
          [t('evaluations.calculationVersion'), String(evaluation.calculationVersion)],
          [t('evaluations.evaluationId'), hash(evaluation.evaluationId)],
          [t('evaluations.formHash'), hash(evaluation.formHash)],
          [t('evaluations.ruleSetHash'), hash(evaluation.ruleSetHash)],
          [t('evaluations.sheetHash'), hash(evaluation.sheetHash)],
        ]}
      />
    </Section>
  );
}
