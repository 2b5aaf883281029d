import { Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField, MenuItem } from '@mui/material';
import type { GradeBand } from '@app/rule-set';
import { useState } from 'react';
import type { StatisticsView } from '../../api/types/jobs';
import { useRead } from '../../api/use-read';
import { useMayIn } from '../../auth/permissions';
import { useYears } from '../../context/use-choices';
import { useT } from '../../i18n/use-t';
import { GradeHistogram } from '../../shared/charts/GradeHistogram';
import { DecimalField } from '../../shared/DecimalField';
import { GradeChip } from '../../shared/GradeChip';
import { OriginChip } from '../../shared/OriginChip';
import { Section } from '../../shared/Section';
import { EmptyState } from '../../shared/states';
import { useDraftEditing } from '../editor/draft-editing';
import { countByGrade } from '../model/grade-counts';
import { StandingEditor } from './StandingEditor';

/** Lower edges of the grades, over the scores that forms really got. */
export function GradesSection() {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const [chosen, setYear] = useState<number | null>(null);
  const maySeeForms = useMayIn('forms.read', ruleSet.districtCode);
  const years = [...new Set([...useYears(), ruleSet.year, ruleSet.year - 1])].sort((a, b) => b - a);
  const scoresOf = (of: number) => ({ districtCode: ruleSet.districtCode, year: of, kind: ruleSet.kind });
  const before = useRead<StatisticsView>('statistics', scoresOf(ruleSet.year - 1), { enabled: maySeeForms });
  // Last year's scores; where there are none yet, those of the year itself.
  const year = chosen ?? (before.data?.scored === 0 ? ruleSet.year : ruleSet.year - 1);
  const { data } = useRead<StatisticsView>('statistics', scoresOf(year), { enabled: maySeeForms });
  const t = useT();
  const isOwn = ruleSet.grades !== undefined;
  const grades = ruleSet.grades ?? resolved?.grades ?? [];
  const set = (index: number, from: string) => {
    const next: GradeBand[] = grades.map((band, at) => (at === index ? { ...band, from } : band));
    change((current) => ({ ...current, grades: next }), `grades.${index}`);
  };
  const reset = () =>
    change((current) => {
      const { grades: _own, ...rest } = current;
      return rest;
    }, 'grades');
  const counts = data ? countByGrade(data.histogram, grades) : null;
  return (
    <>
      <Section
        title={t('drafts.sections.grades')}
        actions={
          <OriginChip
            origin={resolved?.origins['grades']}
            isOwn={isOwn}
            onReset={isOwn && ruleSet.extends && !isReadOnly ? reset : undefined}
          />
        }
      >
        <Stack direction={{ xs: 'column', xl: 'row' }} sx={{ gap: 3, alignItems: 'flex-start' }}>
          <Table size="small" sx={{ width: 'auto', minWidth: 280 }}>
            <TableHead>
              <TableRow>
                <TableCell>{t('drafts.grades.grade')}</TableCell>
                <TableCell>{t('drafts.grades.from')}</TableCell>
                <TableCell align="right">{t('drafts.grades.forms', { year })}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {grades.map(({ grade, from }, index) => (
                <TableRow key={grade} data-grade={grade}>
                  <TableCell>
                    <GradeChip grade={grade} />
                  </TableCell>
                  <TableCell>
                    <DecimalField
                      value={from}
                      disabled={isReadOnly}
                      onChange={(value) => set(index, value)}
                      slotProps={{ htmlInput: { 'aria-label': `${grade} ${t('drafts.grades.from')}` } }}
                      sx={{ width: 100, my: 0 }}
                    />
                  </TableCell>
                  <TableCell align="right">{counts?.[index] ?? '—'}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <Stack sx={{ flex: 1, minWidth: 0, width: '100%' }}>
            <TextField
              select
              label={t('drafts.grades.scoresOf')}
              value={String(year)}
              onChange={({ target }) => setYear(Number(target.value))}
              sx={{ width: 160 }}
            >
              {years.map((each) => (
                <MenuItem key={each} value={String(each)}>
                  {t('common.year', { year: each })}
                </MenuItem>
              ))}
            </TextField>
            {data && data.scored > 0 ? (
              <GradeHistogram bins={data.histogram} grades={grades} isReadOnly={isReadOnly} onMove={set} />
            ) : (
              <EmptyState text={t('drafts.grades.noScores', { year })} />
            )}
          </Stack>
        </Stack>
      </Section>
      <StandingEditor part="grades" />
    </>
  );
}
