import { Grid, MenuItem, TextField } from '@mui/material';
import { wordFor } from '@app/rule-set';
import { useLanguage, useT, type MessageKey } from '../../i18n/use-t';
import { renameRule } from '../model/edit-rules';
import { useDraftEditing } from '../editor/draft-editing';
import { SourceSelect } from '../sections/SourceSelect';
import type { RulePartProps } from './RuleEditor';

const ID = /^[a-z][a-z0-9-]*$/;

/** What the rule is called, what it is about, and what it rests on. */
export function RuleDetails({ list, rule, isFixed, set }: RulePartProps) {
  const { base, change, goTo } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  const isInherited = base?.[list].some(({ id }) => id === rule.id) ?? false;
  const choice = (label: MessageKey, member: string, value: string, words: readonly string[]) => (
    <Grid size={6}>
      <TextField
        select
        fullWidth
        label={t(label)}
        value={value}
        disabled={isFixed}
        onChange={({ target }) => set({ ...rule, [member]: target.value }, member)}
      >
        {words.map((word) => (
          <MenuItem key={word} value={word}>
            {wordFor(word, language)}
          </MenuItem>
        ))}
      </TextField>
    </Grid>
  );
  const text = (label: MessageKey, member: string, value: string) => (
    <Grid size={6}>
      <TextField
        fullWidth
        label={t(label)}
        value={value}
        disabled={isFixed}
        onChange={({ target }) =>
          set({ ...rule, [member]: target.value === '' && member === 'field' ? undefined : target.value }, member)
        }
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
    </Grid>
  );
  const rename = (next: string) => {
    if (!ID.test(next)) return;
    change((current) => renameRule(current, list, rule.id, next), `${list}.id`);
    goTo({ section: list, rule: next });
  };
  return (
    <Grid container spacing={1}>
      <Grid size={6}>
        <TextField
          fullWidth
          label={t('drafts.rules.id')}
          defaultValue={rule.id}
          disabled={isFixed || isInherited}
          helperText={t('drafts.rules.idHint')}
          onBlur={({ target }) => rename(target.value)}
          slotProps={{ htmlInput: { spellCheck: false } }}
        />
      </Grid>
      {list === 'methods' && 'basis' in rule && (
        <>
          {choice('drafts.rules.on', 'on', rule.on, ['execution', 'indicator'])}
          {choice('drafts.rules.basis', 'basis', rule.basis, ['computed', 'scale', 'declared'])}
        </>
      )}
      {(list === 'deductions' || list === 'checks') &&
        'on' in rule &&
        choice('drafts.rules.on', 'on', rule.on, ['item', 'form'])}
      {'severity' in rule && choice('drafts.rules.severity', 'severity', rule.severity, ['error', 'warning', 'info'])}
      {'code' in rule && text('drafts.rules.code', 'code', rule.code)}
      {'code' in rule && text('drafts.rules.field', 'field', rule.field ?? '')}
      {'reason' in rule && text('drafts.rules.reason', 'reason', rule.reason)}
      <Grid size={12}>
        <SourceSelect
          value={rule.source}
          isDisabled={isFixed}
          onChange={(source) => set({ ...rule, source }, 'source')}
        />
      </Grid>
    </Grid>
  );
}
