import { Button, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { describeRule, type RuleList } from '@app/rule-set';
import { useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { Section } from '../../shared/Section';
import { EmptyState } from '../../shared/states';
import { useDraftEditing } from '../editor/draft-editing';
import { freeId, rulesOf, setRule, type RuleStanding } from '../model/edit-rules';
import { newRule } from '../model/new-rule';
import { RuleRow } from '../rules/RuleRow';
import { StandingEditor } from './StandingEditor';

type Shown = 'all' | 'own';

/** The rules of one list in the order in which they are tried, as sentences; one opens to be worked on. */
export function RulesSection({ list }: { readonly list: RuleList }) {
  const { ruleSet, base, resolved, isReadOnly, place, change, goTo } = useDraftEditing();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const language = useLanguage();
  const t = useT();
  const rules = rulesOf(ruleSet, base, list);
  const isWanted = (standing: RuleStanding) => shown === 'all' || standing !== 'inherited';
  const found = rules.filter(
    ({ id, rule, standing }) =>
      isWanted(standing) && `${id} ${describeRule(rule, language)}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const add = () => {
    const id = freeId(
      rules.map((each) => each.id),
      `new-${list.slice(0, -1)}`,
    );
    const source = resolved?.sources[0]?.id ?? ruleSet.sources[0]?.id ?? 'source';
    change((current) => setRule(current, list, newRule(list, id, source)), `${list}.${id}`);
    goTo({ section: list, rule: id });
  };
  const own = rules.filter(({ standing }) => standing !== 'inherited').length;
  return (
    <>
      <Section
        title={t(`drafts.sections.${list}`)}
        actions={
          !isReadOnly && (
            <Button variant="outlined" onClick={add} data-testid="add-rule">
              {t('drafts.rules.add')}
            </Button>
          )
        }
      >
        <Typography variant="body2" color="text.secondary">
          {t(`drafts.rules.hint.${list}`)}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', my: 1 }}>
          <TextField
            label={t('drafts.rules.search')}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            sx={{ width: 240, my: 0 }}
          />
          <ToggleButtonGroup
            size="small"
            exclusive
            value={shown}
            aria-label={t('drafts.rules.shown')}
            onChange={(_event, value: Shown | null) => value && setShown(value)}
          >
            <ToggleButton value="all">{t('drafts.rules.all', { count: rules.length })}</ToggleButton>
            <ToggleButton value="own">{t('drafts.rules.own', { count: own })}</ToggleButton>
          </ToggleButtonGroup>
        </Stack>
        {found.length === 0 && <EmptyState text={t('drafts.rules.none')} />}
        <Stack component="ol" sx={{ listStyle: 'none', p: 0, m: 0, gap: 0.75 }}>
          {found.map((listed) => (
            <RuleRow
              key={listed.id}
              list={list}
              listed={listed}
              number={rules.indexOf(listed) + 1}
              isOpen={place.rule === listed.id}
            />
          ))}
        </Stack>
      </Section>
      {(list === 'methods' || list === 'checks') && <StandingEditor part={list} />}
    </>
  );
}
