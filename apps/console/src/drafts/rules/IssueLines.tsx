import { Button, Stack, Typography } from '@mui/material';
import { sentence, type Issue } from '@app/kernel';
import { useLanguage, useT } from '../../i18n/use-t';
import { SeverityChip } from '../../shared/SeverityChip';
import { useDraftEditing } from '../editor/draft-editing';
import { fixFor } from '../model/fixes';

/** Findings where they belong, each with the way to mend it if there is one. */
export function IssueLines({
  issues,
  onChoose,
}: {
  readonly issues: readonly Issue[];
  readonly onChoose?: (issue: Issue) => void;
}) {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  if (issues.length === 0) return null;
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, px: 1, pb: 0.75, gap: 0.5 }}>
      {issues.map((issue, index) => {
        const fix = isReadOnly ? null : fixFor(issue, ruleSet, resolved);
        return (
          <Stack
            component="li"
            key={index}
            direction="row"
            sx={{ gap: 1, alignItems: 'flex-start' }}
            data-issue={issue.code}
          >
            <SeverityChip severity={issue.severity} />
            <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
              <span data-content>{sentence(issue.code, issue.values, language)}</span>
            </Typography>
            {fix && (
              <Button
                variant="outlined"
                sx={{ flexShrink: 0, py: 0 }}
                onClick={() => change(fix.apply, `fix.${issue.code}`)}
              >
                {t(fix.label)}
              </Button>
            )}
            {onChoose && (
              <Button sx={{ flexShrink: 0, py: 0 }} onClick={() => onChoose(issue)}>
                {t('drafts.goThere')}
              </Button>
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
