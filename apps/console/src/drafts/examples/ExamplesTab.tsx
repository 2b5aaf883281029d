import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import {
  Alert,
  Box,
  Chip,
  IconButton,
  LinearProgress,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { Reach } from '@app/scoring';
import { useLanguage, useT } from '../../i18n/use-t';
import { points } from '../../shared/format';
import { GradeChip } from '../../shared/GradeChip';
import { Section } from '../../shared/Section';
import { EmptyState, LoadingState } from '../../shared/states';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { useDraftEditing } from '../editor/draft-editing';
import { IssueLines } from '../rules/IssueLines';

const PARTS = ['methods', 'deductions', 'adjustments', 'checks', 'grades'] as const;

/** The worked examples of the set, whether they give what they should, and what none of them reaches. */
export function ExamplesTab() {
  const { ruleSet, analysis, isReadOnly, change } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  if (!analysis) return <LoadingState />;
  const { passed, failed, issues } = analysis.examples;
  const failing = new Set(issues.map(({ values }) => values['example']));
  const remove = (id: string) =>
    change(
      (current) => ({ ...current, examples: (current.examples ?? []).filter((example) => example.id !== id) }),
      'examples',
    );
  return (
    <>
      <Section title={t('drafts.examples.title')}>
        <Alert severity={failed > 0 ? 'error' : 'success'} data-testid="examples-result">
          {t('drafts.examples.result', { passed, failed })}
        </Alert>
        <Box sx={{ mt: 1 }}>
          <IssueLines issues={issues} />
        </Box>
        {(ruleSet.examples ?? []).length === 0 ? (
          <EmptyState text={t('drafts.examples.none')} />
        ) : (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('drafts.examples.name')}</TableCell>
                <TableCell align="right">{t('drafts.examples.total')}</TableCell>
                <TableCell>{t('drafts.examples.grade')}</TableCell>
                <TableCell>{t('drafts.examples.state')}</TableCell>
                <TableCell>
                  <VisuallyHidden>{t('drafts.remove')}</VisuallyHidden>
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {(ruleSet.examples ?? []).map(({ id, name, expect }) => (
                <TableRow key={id}>
                  <TableCell data-content>{name[language]}</TableCell>
                  <TableCell align="right">{points(expect.total)}</TableCell>
                  <TableCell>
                    <GradeChip grade={expect.grade} />
                  </TableCell>
                  <TableCell>{t(failing.has(id) ? 'drafts.examples.fails' : 'drafts.examples.passes')}</TableCell>
                  <TableCell align="right">
                    {!isReadOnly && (
                      <IconButton
                        data-content
                        size="small"
                        aria-label={`${t('drafts.remove')} ${id}`}
                        onClick={() => remove(id)}
                      >
                        <DeleteIcon fontSize="small" />
                      </IconButton>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Section>
      <Section title={t('drafts.coverage.title')}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('drafts.coverage.hint')}
        </Typography>
        {analysis.coverage &&
          PARTS.map((part) => (
            <CoverageLine key={part} part={part} reach={analysis.coverage?.[part] ?? { reached: [], unreached: [] }} />
          ))}
      </Section>
    </>
  );
}

function CoverageLine({
  part,
  reach: { reached, unreached },
}: {
  readonly part: (typeof PARTS)[number];
  readonly reach: Reach;
}) {
  const { goTo } = useDraftEditing();
  const t = useT();
  const all = reached.length + unreached.length;
  if (all === 0) return null;
  const label = t(`drafts.sections.${part}`);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <Typography sx={{ width: 110 }}>{label}</Typography>
        <LinearProgress
          variant="determinate"
          value={(100 * reached.length) / all}
          aria-label={label}
          sx={{ flex: 1, height: 8, borderRadius: 4 }}
        />
        <Typography variant="body2">{t('drafts.coverage.share', { reached: reached.length, all })}</Typography>
      </Stack>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', mt: 0.5 }}>
        {unreached.map((id) => (
          <Chip
            key={id}
            label={<code>{id}</code>}
            variant="outlined"
            onClick={() => goTo(part === 'grades' ? { section: 'grades' } : { section: part, rule: id })}
          />
        ))}
      </Stack>
    </Box>
  );
}
