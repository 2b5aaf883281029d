import { Box, Stack, Typography } from '@mui/material';
import { STAGE_OF, subjectOf, type AnyRule } from '@app/rule-set';
import { useT } from '../../i18n/use-t';
import { ConditionBuilder } from '../condition/ConditionBuilder';
import { FormulaField } from './FormulaField';
import type { RulePartProps } from './RuleEditor';

/** When the rule applies, put together from facts; and what it then gives. */
export function SentenceView({ list, rule, isFixed, set }: RulePartProps) {
  const t = useT();
  const subject = subjectOf(list, rule);
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="h3">{t('drafts.rules.when')}</Typography>
      <ConditionBuilder
        condition={rule.when}
        context={{ on: subject, stage: STAGE_OF[list] }}
        isFixed={isFixed}
        onChange={(when) => set({ ...rule, when }, 'when')}
      />
      {'points' in rule && (
        <Box>
          <Typography variant="h3">{t(`drafts.rules.then.${list === 'checks' ? 'methods' : list}`)}</Typography>
          <FormulaFields list={list} rule={rule} isFixed={isFixed} set={set} />
        </Box>
      )}
    </Stack>
  );
}

/** The formulas of a rule, each with what it says in words. */
export function FormulaFields({ list, rule, isFixed, set }: RulePartProps) {
  const t = useT();
  if (!('points' in rule)) return null;
  const context = { on: subjectOf(list, rule), stage: STAGE_OF[list] };
  const field = (
    label: string,
    name: string,
    value: string | null,
    put: (value: string) => AnyRule,
    isOptional = false,
  ) => (
    <FormulaField
      label={label}
      value={value}
      isOptional={isOptional}
      context={context}
      isFixed={isFixed}
      onChange={(formula) => set(put(formula), name)}
    />
  );
  return (
    <Stack>
      {field(
        t('drafts.rules.points'),
        'points',
        rule.points,
        (points) => ({ ...rule, points: points === '' && 'basis' in rule ? null : points }) as AnyRule,
        'basis' in rule,
      )}
      {list === 'deductions' &&
        'on' in rule &&
        !('basis' in rule) &&
        field(
          t('drafts.rules.cap'),
          'cap',
          rule.cap ?? '',
          (cap) => ({ ...rule, cap: cap === '' ? undefined : cap }),
          true,
        )}
      {'basis' in rule && rule.allowed && (
        <>
          {field(
            t('drafts.rules.allowedFrom'),
            'allowed.from',
            rule.allowed.from,
            (from) => ({ ...rule, allowed: { ...rule.allowed, from } }) as AnyRule,
          )}
          {field(
            t('drafts.rules.allowedTo'),
            'allowed.to',
            rule.allowed.to,
            (to) => ({ ...rule, allowed: { ...rule.allowed, to } }) as AnyRule,
          )}
        </>
      )}
    </Stack>
  );
}
