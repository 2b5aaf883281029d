import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import type { CodeFiguresView, DiscrepancySummaryView, GroupFiguresView } from '../api/types/discrepancies';
import { useText, useT, type MessageKey } from '../i18n/use-t';
import { Figures } from '../shared/Figures';
import { points } from '../shared/format';
import { useFilter } from '../shared/list/filters';
import { ScrollTable } from '../shared/ScrollTable';
import { Section } from '../shared/Section';
import { SeverityChip } from '../shared/SeverityChip';

/** The figures of the whole report, which come with every page of it. */
export function useSummary(): DiscrepancySummaryView | undefined {
  const { meta } = useListContext() as { readonly meta?: { readonly summary?: DiscrepancySummaryView } };
  return meta?.summary;
}

/** What all forms asked about come to: totals, parts of the form, findings by code. */
export function DiscrepancySummary() {
  const summary = useSummary();
  const t = useT();
  if (!summary) return null;
  const { forms, scored, undetermined, needHuman, gradesDiffer, declaredTotal, lowestTotal, highestTotal, gapAbs } =
    summary;
  const lowest = points(lowestTotal);
  const computed =
    lowestTotal === highestTotal ? lowest : t('common.between', { lowest, highest: points(highestTotal) });
  return (
    <>
      <Section title={t('discrepancies.summary')}>
        <Figures
          figures={[
            { label: t('discrepancies.forms'), value: forms, hint: t('discrepancies.scored', { count: scored }) },
            { label: t('discrepancies.needHuman'), value: needHuman, ...(needHuman > 0 ? { tone: 'loss' } : {}) },
            { label: t('discrepancies.undetermined'), value: undetermined },
            { label: t('discrepancies.gradesDiffer'), value: gradesDiffer },
            { label: t('discrepancies.declaredTotal'), value: points(declaredTotal) },
            { label: t('discrepancies.computedTotal'), value: computed },
            { label: t('discrepancies.gapAbs'), value: points(gapAbs), hint: t('discrepancies.gapHint') },
            { label: t('discrepancies.amount'), value: points(summary.amount), hint: t('discrepancies.unitOfMoney') },
          ]}
        />
      </Section>
      <Section title={t('discrepancies.byCode')}>
        <CodeTable findings={summary.findings} />
      </Section>
      <Section title={t('discrepancies.byGroup')}>
        <GroupTable groups={summary.groups} />
      </Section>
    </>
  );
}

const FIRST = 8;

function CodeTable({ findings }: { readonly findings: readonly CodeFiguresView[] }) {
  const [isWhole, setWhole] = useState(false);
  const [chosen, choose] = useFilter('finding');
  const text = useText();
  const t = useT();
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  return (
    <>
      <Table size="small" aria-label={t('discrepancies.byCode')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('discrepancies.finding')}</TableCell>
            <TableCell>{t('discrepancies.severity')}</TableCell>
            <TableCell align="right">{t('discrepancies.formsWith')}</TableCell>
            <TableCell align="right">{t('discrepancies.rows')}</TableCell>
            <TableCell align="right">{t('discrepancies.points')}</TableCell>
            <TableCell align="right">{t('discrepancies.money')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ code, severity, label, forms, rows, points: atStake, amount }) => (
            <TableRow key={code} hover selected={chosen === code}>
              <TableCell>
                <Link
                  component="button"
                  aria-pressed={chosen === code}
                  onClick={() => choose(chosen === code ? undefined : code)}
                  sx={{ textAlign: 'left', font: 'inherit' }}
                  title={code}
                  data-code={code}
                >
                  <span data-content>{text(label)}</span>
                </Link>
              </TableCell>
              <TableCell>
                <SeverityChip severity={severity} />
              </TableCell>
              <TableCell align="right">{forms}</TableCell>
              <TableCell align="right">{rows}</TableCell>
              <TableCell align="right">{points(atStake)}</TableCell>
              <TableCell align="right">{points(amount)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {findings.length > FIRST && (
        <Box sx={{ mt: 1 }} className="no-print">
          <Link component="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('discrepancies.fewer') : t('discrepancies.allCodes', { count: findings.length })}
          </Link>
        </Box>
      )}
    </>
  );
}

function GroupTable({ groups }: { readonly groups: readonly GroupFiguresView[] }) {
  const t = useT();
  return (
    <ScrollTable label={t('discrepancies.byGroup')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('discrepancies.group')}</TableCell>
          <TableCell align="right">{t('discrepancies.lines')}</TableCell>
          <TableCell align="right">{t('discrepancies.differing')}</TableCell>
          <TableCell align="right">{t('discrepancies.open')}</TableCell>
          <TableCell align="right">{t('evaluations.declaredScore')}</TableCell>
          <TableCell align="right">{t('evaluations.points')}</TableCell>
          <TableCell align="right">{t('discrepancies.gapAbs')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map(({ group, lines, differing, open, declared, lowest, highest, gapAbs }) => (
          <TableRow key={group} hover>
            <TableCell>{t(`discrepancies.groups.${group}` as MessageKey)}</TableCell>
            <TableCell align="right">{lines}</TableCell>
            <TableCell align="right">{differing}</TableCell>
            <TableCell align="right">{open}</TableCell>
            <TableCell align="right">{points(declared)}</TableCell>
            <TableCell align="right">
              {lowest === highest ? points(lowest) : `${points(lowest)}–${points(highest)}`}
            </TableCell>
            <TableCell align="right">{points(gapAbs)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
