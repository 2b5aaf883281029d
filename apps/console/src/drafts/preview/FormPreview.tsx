import { Alert, Stack, Typography } from '@mui/material';
import type { SelfEvaluationForm } from '@app/form';
import type { ResolvedRuleSet } from '@app/rule-set';
import { compile } from '@app/scoring';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { DeclaredVsComputed } from '../../shared/DeclaredVsComputed';
import { FindingList } from '../../shared/FindingList';
import { Section } from '../../shared/Section';
import { SheetLedger } from '../../shared/sheet/SheetLedger';
import { viewSheet } from '../../shared/sheet/view-sheet';
import { EmptyState } from '../../shared/states';
import { useDraftEditing } from '../editor/draft-editing';
import { FormChoice } from './FormChoice';
import { PreviewFields } from './PreviewFields';
import { RecordExample } from './RecordExample';

/** A form on the side, scored under the draft at every keystroke, by the very code that the service scores with. */
export function FormPreview() {
  const { draft, resolved, isReadOnly } = useDraftEditing();
  const [form, setForm] = useState<SelfEvaluationForm | null>(null);
  const language = useLanguage();
  const t = useT();
  const rules = useLastGood(useDeferredValue(resolved));
  const sheet = useMemo(() => (form && rules.scorer ? rules.scorer.score(form) : null), [form, rules.scorer]);
  const view = form && sheet && rules.scorer && viewSheet(sheet, form, rules.scorer.ruleSet, language);
  return (
    <Section title={t('drafts.preview.title')}>
      <Stack sx={{ gap: 1.5 }}>
        <FormChoice
          districtCode={draft.districtCode}
          year={draft.year}
          examples={resolved?.examples ?? []}
          onChoose={setForm}
        />
        {rules.isStale && <Alert severity="warning">{t('drafts.preview.stale')}</Alert>}
        {!form && <EmptyState text={t('drafts.preview.choose')} />}
        {form && <PreviewFields form={form} onChange={setForm} />}
        {view && (
          <div data-testid="preview-sheet">
            <DeclaredVsComputed
              declaredTotal={view.declaredTotal}
              declaredGrade={view.declaredGrade}
              lowest={view.lowestTotal}
              highest={view.highestTotal}
              grade={view.grade}
              gap={view.reconciliation?.gap ?? null}
            />
            <SheetLedger sheet={view} sources={rules.scorer?.ruleSet.sources} />
            <Typography variant="h3" sx={{ mt: 1.5 }}>
              {t('drafts.preview.findings')}
            </Typography>
            <FindingList findings={view.findings} lines={view.lines} />
          </div>
        )}
        {form && sheet && !isReadOnly && <RecordExample form={form} sheet={sheet} />}
      </Stack>
    </Section>
  );
}

type Scorer = ReturnType<typeof compile>;

/** While a formula is half typed, the sheet stays at what it was under the last rules that could be read. */
function useLastGood(resolved: ResolvedRuleSet | null): { readonly scorer: Scorer | null; readonly isStale: boolean } {
  const last = useRef<Scorer | null>(null);
  const scorer = useMemo(() => (resolved === null ? null : tryCompile(resolved)), [resolved]);
  useEffect(() => {
    if (scorer) last.current = scorer;
  }, [scorer]);
  return { scorer: scorer ?? last.current, isStale: scorer === null };
}

function tryCompile(resolved: ResolvedRuleSet): Scorer | null {
  try {
    return compile(resolved);
  } catch {
    return null;
  }
}
