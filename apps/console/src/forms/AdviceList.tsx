import type { SelfEvaluationForm } from '@app/form';
import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { FindingView, SheetLineView, SheetView } from '../api/types/sheets';
import { useText, useT, type Translate } from '../i18n/use-t';
import { points } from '../shared/format';
import { SeverityChip } from '../shared/SeverityChip';
import { COLOURS } from '../theme/theme';
import { cellOf } from './model/sheet-marks';
import { goToCell } from './table/table-editor';

interface Props {
  readonly form: SelfEvaluationForm;
  readonly sheet: SheetView;
  /** Whether the cells are on the page, so that entries can lead to them. */
  readonly isLinked?: boolean;
}

interface Advice {
  readonly key: string;
  readonly label: string;
  readonly cost: string | null;
  readonly explanation: string | null;
  readonly findings: readonly FindingView[];
  readonly cell: string | null;
}

const SHOWN = 6;

/** What costs points and what to mend, in words, the costliest first; each leads to its cell. */
export function AdviceList({ form, sheet, isLinked = true }: Props) {
  const [isWhole, setWhole] = useState(false);
  const t = useT();
  const advice = useMemo(() => adviceOf(form, sheet, t), [form, sheet, t]);
  if (advice.length === 0) return <Typography color="success.main">{t('forms.advice.none')}</Typography>;
  const shown = isWhole ? advice : advice.slice(0, SHOWN);
  return (
    <Stack component="ol" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }} data-testid="advice">
      {shown.map((item) => (
        <AdviceItem key={item.key} advice={isLinked ? item : { ...item, cell: null }} />
      ))}
      {shown.length < advice.length && (
        <li>
          <Button onClick={() => setWhole(true)}>
            {t('forms.advice.more', { count: advice.length - shown.length })}
          </Button>
        </li>
      )}
    </Stack>
  );
}

function AdviceItem({ advice: { label, cost, explanation, findings, cell } }: { readonly advice: Advice }) {
  const text = useText();
  const t = useT();
  return (
    <Box component="li" sx={{ borderLeft: `3px solid ${cost ? COLOURS.loss : COLOURS.line}`, pl: 1.25 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography component="span" sx={{ fontWeight: 600 }} data-content>
          {cell === null ? (
            label
          ) : (
            <Link
              component="button"
              sx={{ font: 'inherit', textAlign: 'left' }}
              onClick={() => goToCell(cell)}
              title={t('forms.advice.goTo', { cell: label })}
            >
              {label}
            </Link>
          )}
        </Typography>
        {cost && (
          <Typography component="span" variant="body2" sx={{ color: COLOURS.loss, fontWeight: 600 }}>
            {cost}
          </Typography>
        )}
      </Stack>
      {explanation && (
        <Typography variant="body2" color="text.secondary" data-content>
          {explanation}
        </Typography>
      )}
      {findings.map((finding, index) => (
        <Stack key={index} direction="row" sx={{ gap: 0.75, alignItems: 'flex-start', mt: 0.25 }}>
          <SeverityChip severity={finding.severity} />
          <Typography variant="body2" data-content>
            {text(finding.message)}
          </Typography>
        </Stack>
      ))}
    </Box>
  );
}

function adviceOf(form: SelfEvaluationForm, sheet: SheetView, t: Translate): Advice[] {
  const ofLine = (id: string | undefined) => sheet.findings.filter(({ at }) => at.line === id);
  const lost = new Map(sheet.losses.map(({ line, points: lostPoints }) => [line, lostPoints]));
  const ranked = [...lost.keys(), ...sheet.lines.map(({ id }) => id)];
  const lines = [...new Set(ranked)].flatMap((id) => sheet.lines.find((line) => line.id === id) ?? []);
  const advice = lines
    .map((line) => lineAdvice(form, line, lost.get(line.id), ofLine(line.id), t))
    .filter(({ cost, findings }) => cost !== null || findings.length > 0);
  const whole = ofLine(undefined);
  if (whole.length === 0) return advice;
  const label = t('forms.advice.whole');
  return [...advice, { key: '', label, cost: null, explanation: null, findings: whole, cell: wholeCell(form, whole) }];
}

function lineAdvice(
  form: SelfEvaluationForm,
  line: SheetLineView,
  lostPoints: string | undefined,
  findings: readonly FindingView[],
  t: Translate,
): Advice {
  const isOpen = line.basis === 'undetermined';
  const open = { lowest: points(line.lowest), highest: points(line.highest) };
  const lost = lostPoints === undefined ? null : t('forms.advice.lost', { points: points(lostPoints) });
  const cost = isOpen ? t('forms.advice.open', open) : lost;
  const [first] = findings;
  const cell = cellOf(form, first?.at ?? { line: line.id });
  return { key: line.id, label: line.label, cost, explanation: cost && line.explanation, findings, cell };
}

function wholeCell(form: SelfEvaluationForm, findings: readonly FindingView[]): string | null {
  return findings.map(({ at }) => cellOf(form, at)).find((path) => path !== null) ?? null;
}
