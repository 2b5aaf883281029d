import { Autocomplete, TextField, Typography } from '@mui/material';
import { sentence } from '@app/kernel';
import {
  checkFormula,
  describeFormula,
  factDictionary,
  FUNCTION_SHAPES,
  parseFormula,
  STAGES,
  type FactDefinition,
  type Stage,
} from '@app/rule-set';
import { useMemo } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';

export interface FactContext {
  readonly on: 'item' | 'form';
  readonly stage: Stage;
}

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly isOptional?: boolean;
  readonly context: FactContext;
  readonly isFixed: boolean;
  readonly onChange: (formula: string) => void;
}

/** A formula with completion of facts and functions, what it says in words, and what is wrong with it. */
export function FormulaField({ label, value, isOptional = false, context, isFixed, onChange }: Props) {
  const language = useLanguage();
  const t = useT();
  const text = value ?? '';
  const words = useMemo(() => completions(context), [context.on, context.stage]);
  const issue = text === '' ? null : firstIssue(text, context);
  const isBlank = text === '' && !isOptional;
  const help = isBlank
    ? t('drafts.rules.formulaBlank')
    : issue
      ? sentence(issue.code, issue.values, language)
      : text === ''
        ? t('drafts.rules.formulaOpen')
        : describeFormula(text, language);
  return (
    <Autocomplete
      freeSolo
      disableClearable
      disabled={isFixed}
      options={words}
      inputValue={text}
      value={text}
      filterOptions={(options) => options.filter((option) => isWanted(option, text)).slice(0, 12)}
      getOptionLabel={(option) => (typeof option === 'string' ? option : complete(text, option.name))}
      onInputChange={(_event, next, reason) => reason !== 'reset' && onChange(next)}
      onChange={(_event, option) => typeof option !== 'string' && onChange(complete(text, option.name))}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <code>{option.name}</code>
          <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
            {option.label[language]}
          </Typography>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={isBlank || issue?.severity === 'error'}
          helperText={<span data-content>{help}</span>}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, spellCheck: false, style: { fontFamily: 'monospace' } },
          }}
        />
      )}
    />
  );
}

type Word = Pick<FactDefinition, 'name' | 'label'>;

/** Facts that the rule may use, and the functions of the language. */
function completions({ on, stage }: FactContext): Word[] {
  const facts = [...factDictionary.values()].filter((fact) => isUsable(fact, { on, stage }) && fact.type === 'number');
  return [
    ...facts,
    ...Object.keys(FUNCTION_SHAPES).map((name) => ({ name: `${name}(`, label: { zh: '函数', en: 'function' } })),
  ];
}

export function isUsable(fact: FactDefinition, { on, stage }: FactContext): boolean {
  if (fact.on === 'item' && on === 'form') return false;
  return STAGES.indexOf(fact.stage) <= STAGES.indexOf(stage);
}

function isWanted({ name, label }: Word, text: string): boolean {
  const typed = lastWord(text).toLowerCase();
  if (typed === '') return false;
  return (
    name !== typed &&
    (name.toLowerCase().includes(typed) || label.zh.includes(typed) || label.en.toLowerCase().includes(typed))
  );
}

function complete(text: string, name: string): string {
  return `${text.slice(0, text.length - lastWord(text).length)}${name}`;
}

function lastWord(text: string): string {
  return /[\p{L}\w.]*$/u.exec(text)?.[0] ?? '';
}

function firstIssue(text: string, { on, stage }: FactContext) {
  const { expression, issues } = parseFormula(text);
  if (!expression) return issues[0] ?? null;
  return checkFormula(expression, { on, stage, at: {}, expects: 'points' })[0] ?? null;
}
