import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Autocomplete, IconButton, MenuItem, Stack, TextField, Tooltip, Typography } from '@mui/material';
import {
  factDictionary,
  OPERATORS_BY_TYPE,
  type STAGES,
  type FactDefinition,
  type Leaf,
  type Operator,
} from '@app/rule-set';
import { useMemo } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { isUsable } from '../rules/FormulaField';
import type { ConditionProps } from './ConditionBuilder';
import { ValueInput } from './ValueInput';

/** One comparison: which fact, how, and with what. Only what fits the fact is offered. */
export function LeafEditor({ condition, context, isFixed, onChange, onRemove }: ConditionProps<Leaf>) {
  const language = useLanguage();
  const t = useT();
  const fact = factDictionary.get(condition.fact);
  const facts = useMemo(() => usableFacts(context.on, context.stage), [context.on, context.stage]);
  const choose = (next: FactDefinition) => onChange(beginLeaf(next, condition));
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }} data-leaf={condition.fact}>
      <Tooltip title={fact?.meaning[language] ?? ''} placement="top-start">
        <Autocomplete
          disableClearable
          disabled={isFixed}
          options={facts}
          value={fact}
          groupBy={(each) => t(`drafts.condition.on.${each.on}`)}
          getOptionLabel={(each) => each.label[language]}
          isOptionEqualToValue={(a, b) => a.name === b.name}
          onChange={(_event, next) => choose(next)}
          sx={{ width: 220 }}
          renderOption={({ key, ...props }, each) => (
            <li key={key} {...props}>
              <span>
                {each.label[language]}
                <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
                  {each.meaning[language]}
                </Typography>
              </span>
            </li>
          )}
          renderInput={(params) => <TextField {...params} label={t('drafts.condition.fact')} sx={{ my: 0 }} />}
        />
      </Tooltip>
      <TextField
        select
        value={condition.operator}
        disabled={isFixed}
        onChange={({ target }) => onChange(withOperator(condition, target.value as Operator))}
        slotProps={{ select: { inputProps: { 'aria-label': t('drafts.condition.operator') } } }}
        sx={{ minWidth: 110, my: 0 }}
      >
        {(fact ? OPERATORS_BY_TYPE[fact.type] : [condition.operator]).map((operator) => (
          <MenuItem key={operator} value={operator}>
            {t(`drafts.condition.operators.${operator}`)}
          </MenuItem>
        ))}
      </TextField>
      {fact && (
        <ValueInput
          fact={fact}
          leaf={condition}
          isFixed={isFixed}
          onChange={(value) => onChange({ ...condition, value })}
        />
      )}
      {onRemove && !isFixed && (
        <IconButton size="small" aria-label={t('drafts.condition.remove')} onClick={onRemove}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      )}
    </Stack>
  );
}

/** In the order of the dictionary, what is about the item first. */
function usableFacts(on: 'item' | 'form', stage: (typeof STAGES)[number]): FactDefinition[] {
  const facts = [...factDictionary.values()].filter((fact) => isUsable(fact, { on, stage }));
  return [...facts.filter((fact) => fact.on === 'item'), ...facts.filter((fact) => fact.on === 'form')];
}

/** A comparison of another fact keeps operator and value where they fit. */
function beginLeaf(fact: FactDefinition, before: Leaf): Leaf {
  const operators = OPERATORS_BY_TYPE[fact.type];
  const isSameType = factDictionary.get(before.fact)?.type === fact.type && fact.type !== 'enum';
  if (isSameType && operators.includes(before.operator)) return { ...before, fact: fact.name };
  const value = fact.type === 'boolean' ? true : fact.type === 'enum' ? (fact.values[0] ?? '') : '0';
  return { fact: fact.name, operator: fact.type === 'number' ? 'lessThan' : 'equal', value };
}

/** Lists and single values are told apart by the operator. */
function withOperator(leaf: Leaf, operator: Operator): Leaf {
  const isList = operator === 'in' || operator === 'notIn';
  if (isList && typeof leaf.value === 'string') return { ...leaf, operator, value: [leaf.value] };
  if (!isList && typeof leaf.value === 'object') return { ...leaf, operator, value: leaf.value[0] ?? '' };
  return { ...leaf, operator };
}
