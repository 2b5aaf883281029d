import { Alert, Stack, Typography } from '@mui/material';
import { sentence } from '@app/kernel';
import { checkCondition, STAGE_OF, subjectOf, type Condition } from '@app/rule-set';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { LoadingState } from '../../shared/states';
import type { RulePartProps } from './RuleEditor';
import { FormulaFields } from './SentenceView';

const JsonEditor = lazy(() => import('../../shared/JsonEditor'));

/** The same rule as an expert writes it: the condition as JSON, the formulas as formulas. */
export function ExpressionView({ list, rule, isFixed, set }: RulePartProps) {
  const [text, setText] = useState(() => write(rule.when));
  const [problem, setProblem] = useState<string | null>(null);
  const language = useLanguage();
  const t = useT();
  // What changed elsewhere, such as by an undo, is shown; what is being typed is not rewritten under the cursor.
  useEffect(() => setText((typed) => (isSame(typed, rule.when) ? typed : write(rule.when))), [rule.when]);
  const type = (next: string) => {
    setText(next);
    const value = parse(next);
    if (value === undefined) return setProblem(t('drafts.rules.notJson'));
    const [issue] = checkCondition(value, { on: subjectOf(list, rule), stage: STAGE_OF[list], at: {} });
    if (issue) return setProblem(sentence(issue.code, issue.values, language));
    setProblem(null);
    set({ ...rule, when: value as Condition }, 'when');
  };
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="h3">{t('drafts.rules.whenJson')}</Typography>
      <Suspense fallback={<LoadingState />}>
        <JsonEditor
          label={t('drafts.rules.whenJson')}
          value={text}
          onChange={type}
          isReadOnly={isFixed}
          height="auto"
        />
      </Suspense>
      {problem && (
        <Alert severity="error">
          <span data-content>{problem}</span>
        </Alert>
      )}
      <FormulaFields list={list} rule={rule} isFixed={isFixed} set={set} />
    </Stack>
  );
}

function write(condition: Condition): string {
  return JSON.stringify(condition, null, 2);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isSame(text: string, condition: Condition): boolean {
  const value = parse(text);
  return value !== undefined && JSON.stringify(value) === JSON.stringify(condition);
}
