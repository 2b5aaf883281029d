import { measureCoverage, type Reach } from '@app/scoring';
import { Chip, LinearProgress, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { points } from '../../shared/format';
import { GradeChip } from '../../shared/GradeChip';
import { Section } from '../../shared/Section';
import { EmptyState } from '../../shared/states';

const PARTS = ['methods', 'deductions', 'adjustments', 'checks', 'grades'] as const;

/** The worked examples of a version, and how much of it they reach. */
export function ExamplesTab({ version: { resolved } }: { readonly version: RuleSetView }) {
  const reach = useMemo(() => measureCoverage(resolved), [resolved]);
  const language = useLanguage();
  const t = useT();
  return (
    <>
      <Section title={t('ruleSets.coverage')}>
        <Stack sx={{ gap: 1.5, maxWidth: 900 }}>
          {PARTS.map((part) => (
            <ReachBar key={part} name={t(`ruleSets.lists.${part}`)} reach={reach[part]} />
          ))}
        </Stack>
      </Section>
      <Section title={t('ruleSets.formExamples')}>
        {resolved.examples.length === 0 ? (
          <EmptyState text={t('common.none')} />
        ) : (
          <List dense disablePadding>
            {resolved.examples.map(({ id, name, expect }) => (
              <ListItem key={id} disableGutters sx={{ gap: 1.5 }}>
                <ListItemText
                  sx={{ m: 0 }}
                  primary={<span data-content>{name[language]}</span>}
                  secondary={<code>{id}</code>}
                />
                <Typography>{t('common.points', { points: points(expect.total) })}</Typography>
                <GradeChip grade={expect.grade} />
              </ListItem>
            ))}
          </List>
        )}
      </Section>
    </>
  );
}

function ReachBar({ name, reach: { reached, unreached } }: { readonly name: string; readonly reach: Reach }) {
  const t = useT();
  const total = reached.length + unreached.length;
  if (total === 0) return null;
  return (
    <div>
      <Stack direction="row" sx={{ gap: 1, justifyContent: 'space-between' }}>
        <Typography>{name}</Typography>
        <Typography color="text.secondary">{t('ruleSets.reached', { reached: reached.length, total })}</Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        aria-label={name}
        value={(100 * reached.length) / total}
        sx={{ height: 8, borderRadius: 4 }}
      />
      {unreached.length > 0 && (
        <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', mt: 0.75, alignItems: 'center' }}>
          <Typography variant="body2" color="text.secondary">
            {t('ruleSets.unreached')}
          </Typography>
          {unreached.map((id) => (
            <Chip key={id} variant="outlined" label={<code>{id}</code>} sx={{ height: 22 }} />
          ))}
        </Stack>
      )}
    </div>
  );
}
