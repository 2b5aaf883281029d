import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Page } from '../api/types/common';
import type { EvaluationSummaryView, EvaluationView } from '../api/types/forms';
import { useRead } from '../api/use-read';
import { joinId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime, points } from '../shared/format';
import { GradeChip } from '../shared/GradeChip';
import { RuleSetLabel } from '../shared/RuleSetLabel';
import { Section } from '../shared/Section';

/** Every stored score of the same form: none is ever changed, so that each can be looked up. */
export function EvaluationHistory({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { districtCode, formId, evaluationId } = evaluation;
  const language = useLanguage();
  const t = useT();
  const { data } = useRead<Page<EvaluationSummaryView>>(`districts/${districtCode}/evaluations`, {
    formId,
    perPage: 50,
  });
  if (!data || data.total < 2) return null;
  return (
    <div className="no-print">
      <Section title={t('evaluations.history')}>
        <Table size="small" aria-label={t('evaluations.history')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('evaluations.evaluatedAt')}</TableCell>
              <TableCell>{t('evaluations.formRevision')}</TableCell>
              <TableCell>{t('evaluations.ruleSet')}</TableCell>
              <TableCell align="right">{t('evaluations.computed')}</TableCell>
              <TableCell>{t('evaluations.grade')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.data.map((one) => (
              <TableRow key={one.evaluationId} selected={one.evaluationId === evaluationId}>
                <TableCell>
                  <Link component={RouterLink} to={`/evaluations/${joinId(districtCode, one.evaluationId)}/show`}>
                    {dateTime(one.evaluatedAt, language)}
                  </Link>
                </TableCell>
                <TableCell>{t('evaluations.revisionOf', { revision: one.formRevision })}</TableCell>
                <TableCell>
                  <RuleSetLabel ruleSet={one.ruleSet} withoutLink />
                </TableCell>
                <TableCell align="right">{points(one.total)}</TableCell>
                <TableCell>
                  <GradeChip grade={one.grade} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Section>
    </div>
  );
}
