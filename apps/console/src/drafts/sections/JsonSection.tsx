import { Alert, Button, Stack } from '@mui/material';
import { sentence, type Issue } from '@app/kernel';
import { formatRuleSet, parseRuleSetText, ruleSetSchema } from '@app/rule-set';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { Section } from '../../shared/Section';
import { LoadingState } from '../../shared/states';
import { useDraftEditing } from '../editor/draft-editing';
import { completeFromSchema } from '../model/schema-completion';

const JsonEditor = lazy(() => import('../../shared/JsonEditor'));
const MOST_SHOWN = 5;

/** The draft as its file, for experts: completion from the schema, and applied as soon as it can be read. */
export function JsonSection() {
  const { ruleSet, isReadOnly, change } = useDraftEditing();
  const [text, setText] = useState(() => formatRuleSet(ruleSet));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const language = useLanguage();
  const t = useT();
  const complete = useMemo(() => completeFromSchema(ruleSetSchema()), []);
  const shown = formatRuleSet(ruleSet);
  useEffect(() => setText((typed) => (reads(typed, shown) ? typed : shown)), [shown]);
  const type = (next: string) => {
    setText(next);
    const parsed = parseRuleSetText(next);
    setIssues(parsed.issues);
    const { ruleSet: read } = parsed;
    if (read && formatRuleSet(read) !== shown) change(() => read, 'json');
  };
  const format = () => setText(shown);
  return (
    <Section
      title={t('drafts.sections.json')}
      actions={
        <Button onClick={format} disabled={issues.length > 0}>
          {t('drafts.json.format')}
        </Button>
      }
    >
      <Suspense fallback={<LoadingState />}>
        <JsonEditor
          label={t('drafts.sections.json')}
          value={text}
          onChange={type}
          isReadOnly={isReadOnly}
          height="60vh"
          complete={complete}
        />
      </Suspense>
      {issues.length > 0 && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {t('drafts.json.notApplied')}
          <Stack component="ul" sx={{ m: 0, pl: 2 }} data-content>
            {issues.slice(0, MOST_SHOWN).map((issue, index) => (
              <li key={index}>
                {issue.at.path && <code>{issue.at.path}</code>} {sentence(issue.code, issue.values, language)}
              </li>
            ))}
          </Stack>
        </Alert>
      )}
    </Section>
  );
}

/** Whether a text stands for the very content that is shown, however it is laid out, or is still being typed. */
function reads(text: string, shown: string): boolean {
  const { ruleSet } = parseRuleSetText(text);
  return ruleSet === null || formatRuleSet(ruleSet) === shown;
}
