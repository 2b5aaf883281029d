import { Box, List, ListItem, ListItemText, Typography } from '@mui/material';
import { explainChange, type Change } from '@app/rule-set';
import { useLanguage, useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';
import { EmptyState } from './states';

const SIGNS = { added: '＋', removed: '－', changed: '≠' } as const;
const SIGN_COLOURS = { added: COLOURS.gain, removed: COLOURS.loss, changed: COLOURS.inherited } as const;

interface Props {
  readonly changes: readonly Change[];
  readonly onChoose?: (change: Change) => void;
}

/** Changes of a rule set in sentences, in reading order. */
export function ChangeList({ changes, onChoose }: Props) {
  const language = useLanguage();
  const t = useT();
  if (changes.length === 0) return <EmptyState text={t('ruleSets.noChanges')} />;
  return (
    <List dense disablePadding>
      {changes.map((change, index) => (
        <ListItem
          key={index}
          disableGutters
          sx={{ alignItems: 'flex-start', gap: 1, cursor: onChoose ? 'pointer' : undefined }}
          onClick={onChoose && (() => onChoose(change))}
        >
          <Box component="span" aria-hidden sx={{ color: SIGN_COLOURS[change.kind], fontWeight: 700, width: 18 }}>
            {SIGNS[change.kind]}
          </Box>
          <ListItemText
            sx={{ m: 0 }}
            primary={<span data-content>{explainChange(change, language)}</span>}
            secondary={
              <Typography component="code" variant="caption" sx={{ overflowWrap: 'anywhere' }}>
                {change.path}
              </Typography>
            }
          />
        </ListItem>
      ))}
    </List>
  );
}
