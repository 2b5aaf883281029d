import { Alert, Box, Button, Grid, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { describeRule, type AnyRule, type RuleList } from '@app/rule-set';
import { useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';
import { setRule, type ListedRule } from '../model/edit-rules';
import { ExpressionView } from './ExpressionView';
import { RuleExamples } from './RuleExamples';
import { RuleTexts } from './RuleTexts';
import { SentenceView } from './SentenceView';
import { RuleDetails } from './RuleDetails';

const VIEWS = ['sentence', 'expression'] as const;
type View = (typeof VIEWS)[number];

/**
 * One rule, to be changed as sentences or as expressions. Both views show and change the same rule: there is no second
 * copy that could differ.
 */
export function RuleEditor({
  list,
  listed: { rule, standing },
}: {
  readonly list: RuleList;
  readonly listed: ListedRule;
}) {
  const { isReadOnly, change } = useDraftEditing();
  const [view, setView] = useState<View>('sentence');
  const language = useLanguage();
  const t = useT();
  const isFixed = isReadOnly || standing === 'inherited';
  const set = (next: AnyRule, field = '') =>
    change((current) => setRule(current, list, next), `${list}.${rule.id}.${field}`);
  const props = { list, rule, isFixed, set };
  return (
    <Box sx={{ borderTop: '1px solid', borderColor: 'divider', p: 1.5, bgcolor: '#fff' }} data-testid="rule-editor">
      {standing === 'inherited' && !isReadOnly && (
        <Alert
          severity="info"
          sx={{ mb: 1 }}
          action={
            <Button color="inherit" onClick={() => set(rule)}>
              {t('drafts.rules.override')}
            </Button>
          }
        >
          {t('drafts.rules.inheritedHint')}
        </Alert>
      )}
      <ToggleButtonGroup
        size="small"
        exclusive
        value={view}
        aria-label={t('drafts.rules.view')}
        onChange={(_event, next: View | null) => next && setView(next)}
      >
        {VIEWS.map((each) => (
          <ToggleButton key={each} value={each}>
            {t(`drafts.rules.views.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography sx={{ my: 1, p: 1, bgcolor: '#f5f8fb', borderRadius: 1 }} data-testid="rule-sentence" data-content>
        {describeRule(rule, language)}
      </Typography>
      {view === 'sentence' ? <SentenceView {...props} /> : <ExpressionView {...props} />}
      <Grid container spacing={2} sx={{ mt: 0.5 }}>
        <Grid size={{ xs: 12, xl: 6 }}>
          <RuleDetails {...props} />
        </Grid>
        <Grid size={{ xs: 12, xl: 6 }}>
          <RuleTexts {...props} />
        </Grid>
      </Grid>
      {list !== 'checks' && <RuleExamples {...props} />}
    </Box>
  );
}

/** What the parts of the editor get of the rule they change. */
export interface RulePartProps {
  readonly list: RuleList;
  readonly rule: AnyRule;
  readonly isFixed: boolean;
  readonly set: (rule: AnyRule, field?: string) => void;
}
