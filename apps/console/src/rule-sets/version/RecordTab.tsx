import PassIcon from '@mui/icons-material/CheckCircle';
import FailIcon from '@mui/icons-material/Error';
import { Box, List, ListItem, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { GateReport, RuleSetView } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { IssueList } from '../../shared/IssueList';
import { Section } from '../../shared/Section';
import { EmptyState } from '../../shared/states';

/** How the version came to be published, its hashes, and what the check says of it today. */
export function RecordTab({ version }: { readonly version: RuleSetView }) {
  const language = useLanguage();
  const t = useT();
  return (
    <>
      <Section title={t('ruleSets.publication')}>
        <Box
          component="dl"
          sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
        >
          <Entry name={t('ruleSets.publishedBy')}>
            {version.origin === 'shipped' ? (
              t('ruleSets.origin.shipped')
            ) : (
              <span data-content>{version.publishedBy}</span>
            )}
          </Entry>
          <Entry name={t('ruleSets.date')}>{dateTime(version.publishedAt, language)}</Entry>
          <Entry name={t('ruleSets.contentHash')}>{<Hash text={version.contentHash} />}</Entry>
          <Entry name={t('ruleSets.resolvedHash')}>{<Hash text={version.resolvedHash} />}</Entry>
        </Box>
      </Section>
      <Section title={t('ruleSets.gate')}>
        {version.gate ? <GateList gate={version.gate} /> : <EmptyState text={t('ruleSets.noGate')} />}
      </Section>
      <Section title={t('ruleSets.lint')}>
        {version.lint.length === 0 ? (
          <EmptyState text={t('ruleSets.lintClean')} />
        ) : (
          <IssueList issues={version.lint} />
        )}
      </Section>
    </>
  );
}

/** What the gate looked at, item by item. */
export function GateList({ gate }: { readonly gate: GateReport }) {
  const language = useLanguage();
  const t = useT();
  return (
    <>
      <List dense disablePadding>
        {gate.items.map(({ id, passes, issues }) => (
          <ListItem key={id} disableGutters sx={{ alignItems: 'flex-start', gap: 1 }}>
            {passes ? <PassIcon color="success" fontSize="small" /> : <FailIcon color="error" fontSize="small" />}
            <Stack sx={{ minWidth: 0 }}>
              <Typography>
                {t(`ruleSets.gateItems.${id}`)} · {t(passes ? 'ruleSets.passes' : 'ruleSets.fails')}
              </Typography>
              {issues.length > 0 && <IssueList issues={issues} />}
            </Stack>
          </ListItem>
        ))}
      </List>
      <Typography variant="body2" color="text.secondary">
        {t('ruleSets.checkedAt', { at: dateTime(gate.checkedAt, language) })}
      </Typography>
    </>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </>
  );
}

function Hash({ text }: { readonly text: string }) {
  return <code>{text}</code>;
}
