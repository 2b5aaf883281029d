import { describeRule, RULE_LISTS, type AnyRule, type RuleList } from '@app/rule-set';
import { Box, FormControlLabel, InputAdornment, Stack, Switch, TextField, Typography } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useDeferredValue, useState } from 'react';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { Section } from '../../shared/Section';
import { EmptyState } from '../../shared/states';
import { RuleEntry } from './RuleEntry';
import { useEffective } from './use-effective';

/** Methods, deductions, adjustments and checks, in sentences or as they are written. */
export function RulesTab({ version }: { readonly version: RuleSetView }) {
  const [asExpressions, setAsExpressions] = useState(false);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim().toLowerCase());
  const language = useLanguage();
  const t = useT();
  const isWanted = (rule: AnyRule) =>
    wanted === '' ||
    [rule.id, rule.message[language], describeRule(rule, language), 'code' in rule ? rule.code : ''].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  return (
    <>
      <Stack direction="row" sx={{ gap: 2, mb: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          type="search"
          label={t('ruleSets.searchRules')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          slotProps={{
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
          sx={{ m: 0, width: 280 }}
        />
        <FormControlLabel
          control={<Switch size="small" checked={asExpressions} onChange={(_, isOn) => setAsExpressions(isOn)} />}
          label={t('ruleSets.asExpressions')}
        />
      </Stack>
      {RULE_LISTS.map((list) => (
        <RuleSection
          key={list}
          list={list}
          rules={version.resolved[list].filter(isWanted)}
          version={version}
          asExpressions={asExpressions}
        />
      ))}
    </>
  );
}

interface SectionProps {
  readonly list: RuleList;
  readonly rules: readonly AnyRule[];
  readonly version: RuleSetView;
  readonly asExpressions: boolean;
}

function RuleSection({ list, rules, version, asExpressions }: SectionProps) {
  const effective = useEffective(version);
  const t = useT();
  const title = (
    <>
      {t(`ruleSets.lists.${list}`)}{' '}
      <Typography component="span" color="text.secondary">
        {t('ruleSets.count', { count: rules.length })}
      </Typography>
    </>
  );
  return (
    <Section title={title}>
      {list === 'methods' && rules.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('ruleSets.methodsHint')}
        </Typography>
      )}
      {rules.length === 0 ? (
        <EmptyState text={t('common.none')} />
      ) : (
        <Box component="ol" sx={{ m: 0, pl: 3, '& > li::marker': { color: 'text.secondary' } }}>
          {rules.map((rule) => (
            <RuleEntry
              key={rule.id}
              rule={rule}
              sources={version.resolved.sources}
              value={effective.get(`${list}.${rule.id}`)}
              asExpression={asExpressions}
            />
          ))}
        </Box>
      )}
    </Section>
  );
}
