import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { useT } from '../../i18n/use-t';
import { placeOf } from '../model/places';
import { IssueLines } from '../rules/IssueLines';
import { useDraftEditing } from './draft-editing';

/** Everything that is to be said about the draft, each with the way to its place. */
export function ProblemsPanel() {
  const { analysis, ruleSet, goTo } = useDraftEditing();
  const t = useT();
  const issues = analysis?.issues ?? [];
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: issues.filter((issue) => issue.severity === severity).length }))
    .filter(({ count }) => count > 0);
  const summary = !analysis
    ? t('drafts.problems.looking')
    : counts.length === 0
      ? t('drafts.problems.none')
      : counts.map(({ severity, count }) => t(`common.counts.${severity}`, { count })).join(' · ');
  return (
    <Accordion disableGutters sx={{ mb: 1 }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Typography component="span" role="status" data-testid="problems">
          {t('drafts.problems.title')}: {summary}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ maxHeight: 320, overflow: 'auto' }}>
        <IssueLines issues={issues} onChoose={({ at }) => goTo(placeOf(at.path, ruleSet))} />
      </AccordionDetails>
    </Accordion>
  );
}
