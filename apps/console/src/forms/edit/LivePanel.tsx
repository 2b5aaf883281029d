import { Accordion, AccordionDetails, AccordionSummary, Stack, Typography } from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import type { SelfEvaluationForm } from '@app/form';
import type { SheetView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { DeclaredVsComputed } from '../../shared/DeclaredVsComputed';
import { RuleSetLabel } from '../../shared/RuleSetLabel';
import { AdviceList } from '../AdviceList';

/** The score as it would be, and what is left to mend; it stays in sight while the table scrolls. */
export function LivePanel({ form, sheet }: { readonly form: SelfEvaluationForm; readonly sheet: SheetView }) {
  const t = useT();
  return (
    <Accordion
      disableGutters
      slotProps={{ heading: { component: 'div' } }}
      sx={{ position: { md: 'sticky' }, top: { md: 48 }, zIndex: 2, mb: 1 }}
      data-testid="live-sheet"
    >
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Stack sx={{ width: '100%', gap: 0.5 }}>
          <DeclaredVsComputed
            declaredTotal={sheet.declaredTotal}
            declaredGrade={sheet.declaredGrade}
            lowest={sheet.lowestTotal}
            highest={sheet.highestTotal}
            grade={sheet.grade}
            gap={sheet.reconciliation?.gap ?? null}
          />
          <Typography variant="caption" color="text.secondary">
            {t('forms.editor.live')}
          </Typography>
        </Stack>
      </AccordionSummary>
      <AccordionDetails sx={{ maxHeight: '40vh', overflowY: 'auto' }}>
        <RuleSetLabel ruleSet={sheet.ruleSet} />
        <AdviceList form={form} sheet={sheet} />
      </AccordionDetails>
    </Accordion>
  );
}
