import { List, ListItem, ListItemText } from '@mui/material';
import type { FindingView, SheetLineView } from '../api/types/sheets';
import { useText, useT } from '../i18n/use-t';
import { SeverityChip } from './SeverityChip';
import { EmptyState } from './states';

interface Props {
  readonly findings: readonly FindingView[];
  /** Lines of the sheet, for the names of what a finding is about. */
  readonly lines?: readonly SheetLineView[];
  readonly onChoose?: (finding: FindingView) => void;
}

/** What rules and engine found on a form, the gravest first. */
export function FindingList({ findings, lines = [], onChoose }: Props) {
  const text = useText();
  const t = useT();
  if (findings.length === 0) return <EmptyState text={t('common.none')} />;
  const rank = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const labelOf = (finding: FindingView) => lines.find(({ id }) => id === finding.at.line)?.label;
  return (
    <List dense disablePadding>
      {sorted.map((finding, index) => (
        <ListItem
          key={index}
          disableGutters
          onClick={onChoose && (() => onChoose(finding))}
          sx={{ alignItems: 'flex-start', gap: 1, cursor: onChoose ? 'pointer' : undefined }}
        >
          <SeverityChip severity={finding.severity} />
          <ListItemText
            sx={{ m: 0 }}
            primary={text(finding.message)}
            secondary={<span data-content>{[labelOf(finding), finding.code].filter(Boolean).join(' · ')}</span>}
          />
        </ListItem>
      ))}
    </List>
  );
}
