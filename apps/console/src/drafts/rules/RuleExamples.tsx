import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button, IconButton, Stack, TextField, Typography } from '@mui/material';
import { factsOfCondition, factDictionary, parseFormula, partsOf, type AnyRule, type RuleExample } from '@app/rule-set';
import { factLabel, formatFact } from '@app/scoring';
import { useLanguage, useT } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';
import type { RulePartProps } from './RuleEditor';

/** Worked examples of the rule: which facts, how many points. They run on every change. */
export function RuleExamples({ list, rule, isFixed, set }: RulePartProps) {
  const { analysis } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  if (!('reason' in rule)) return null;
  const examples = rule.examples ?? [];
  const put = (next: readonly RuleExample[]) =>
    set({ ...rule, examples: next.length === 0 ? undefined : next }, 'examples');
  const change = (index: number, example: RuleExample) =>
    put(examples.map((each, at) => (at === index ? example : each)));
  const failing = new Set(
    analysis?.examples.issues
      .filter(({ at }) => at.path?.startsWith(`${list}.${rule.id}`) || at.path?.startsWith(list))
      .map(({ values }) => values['example']),
  );
  return (
    <Stack sx={{ mt: 1, gap: 1 }}>
      <Typography variant="h3">{t('drafts.rules.examples')}</Typography>
      {examples.map((example, index) => (
        <Stack key={index} direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Text
            label={t('drafts.rules.exampleName')}
            value={example.name}
            isFixed={isFixed}
            onChange={(name) => change(index, { ...example, name })}
          />
          {Object.entries(example.facts).map(([fact, value]) => (
            <Text
              key={fact}
              label={factLabel(fact, language)}
              value={typeof value === 'boolean' ? formatFact(fact, String(value), language) : value}
              isFixed={isFixed || typeof value === 'boolean'}
              onChange={(next) => change(index, { ...example, facts: { ...example.facts, [fact]: next } })}
            />
          ))}
          <Text
            label={t('drafts.rules.examplePoints')}
            value={example.points ?? ''}
            isFixed={isFixed}
            isWrong={failing.has(example.name)}
            onChange={(points) => change(index, { ...example, points: points === '' ? null : points })}
          />
          {!isFixed && (
            <IconButton
              size="small"
              aria-label={`${t('drafts.remove')} ${index + 1}`}
              onClick={() => put(examples.filter((_, at) => at !== index))}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          )}
        </Stack>
      ))}
      {!isFixed && (
        <Button
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => put([...examples, blankExample(rule, t('drafts.rules.newExample'))])}
        >
          {t('drafts.rules.addExample')}
        </Button>
      )}
    </Stack>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly isFixed: boolean;
  readonly isWrong?: boolean;
  readonly onChange: (value: string) => void;
}

function Text({ label, value, isFixed, isWrong = false, onChange }: TextProps) {
  return (
    <TextField
      label={label}
      value={value}
      error={isWrong}
      disabled={isFixed}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { 'data-content': true } }}
      sx={{ width: 150, my: 0 }}
    />
  );
}

/** Names every fact that the rule looks at, with a value to begin with. */
function blankExample(rule: AnyRule, name: string): RuleExample {
  const formula = 'points' in rule && rule.points !== null ? parseFormula(rule.points).expression : null;
  const used = [
    ...factsOfCondition(rule.when),
    ...(formula ? partsOf(formula).flatMap((part) => (part.kind === 'fact' ? [part.name] : [])) : []),
  ];
  const facts = [...new Set(used)].flatMap((fact): [string, string | boolean][] => {
    const definition = factDictionary.get(fact);
    if (!definition) return [];
    if (definition.type === 'boolean') return [[fact, true]];
    return [[fact, definition.type === 'enum' ? (definition.values[0] ?? '') : '1']];
  });
  return { name, facts: Object.fromEntries(facts), points: '0' };
}
