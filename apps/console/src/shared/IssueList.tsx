import { List, ListItem, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { IssueView } from '../api/types/common';
import { useText } from '../i18n/use-t';
import { SeverityChip } from './SeverityChip';

interface Props {
  readonly issues: readonly IssueView[];
  /** A way to the place of an issue, or to mend it. */
  readonly actionFor?: (issue: IssueView) => ReactNode;
}

/** Issues in reading order: what, where, what to do. */
export function IssueList({ issues, actionFor }: Props) {
  const text = useText();
  return (
    <List dense disablePadding>
      {issues.map((issue, index) => (
        <ListItem key={index} disableGutters sx={{ alignItems: 'flex-start', gap: 1 }}>
          <SeverityChip severity={issue.severity} />
          <Stack sx={{ flex: 1, minWidth: 0 }}>
            <Typography component="span" variant="body2">
              {text(issue.message)}
            </Typography>
            {issue.at.path !== undefined && (
              <Typography component="span" variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
                {issue.at.path}
              </Typography>
            )}
          </Stack>
          {actionFor?.(issue)}
        </ListItem>
      ))}
    </List>
  );
}
