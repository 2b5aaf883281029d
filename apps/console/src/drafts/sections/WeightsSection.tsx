import {
  Alert,
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
} from '@mui/material';
import { LEVEL1 } from '@app/form';
import { useT } from '../../i18n/use-t';
import { DecimalField } from '../../shared/DecimalField';
import { OriginChip } from '../../shared/OriginChip';
import { Section } from '../../shared/Section';
import { useDraftEditing } from '../editor/draft-editing';
import { resetWeight, setTotal, sumOfWeights } from '../model/edit-weights';
import { StandingEditor } from './StandingEditor';
import { WeightRow } from './WeightRow';

/** 分值: what each part may earn, and always what they add up to. */
export function WeightsSection() {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const t = useT();
  const sum = resolved && sumOfWeights(resolved.weights);
  const total = resolved?.weights.total ?? ruleSet.weights?.total ?? '100';
  const ownTotal = ruleSet.weights?.total !== undefined;
  const range =
    sum && (sum.least === sum.most ? sum.least : t('common.between', { lowest: sum.least, highest: sum.most }));
  return (
    <>
      <Section title={t('drafts.sections.weights')}>
        <TableContainer>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('drafts.weights.part')}</TableCell>
                <TableCell>{t('drafts.weights.mode')}</TableCell>
                <TableCell>{t('drafts.weights.value')}</TableCell>
                <TableCell>{t('drafts.origin.title')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {(['execution', ...LEVEL1] as const).map((part) => (
                <WeightRow key={part} part={part} />
              ))}
            </TableBody>
            <TableFooter>
              <TableRow sx={{ '& td': { fontSize: '0.95rem', color: 'text.primary', borderTop: '2px solid' } }}>
                <TableCell colSpan={2}>
                  <Box
                    component="strong"
                    sx={{ color: sum?.isRight ? 'success.main' : 'error.main' }}
                    data-testid="weight-sum"
                  >
                    {t('drafts.weights.sum', { sum: range ?? '—', total })}
                  </Box>
                </TableCell>
                <TableCell>
                  <DecimalField
                    label={t('drafts.weights.total')}
                    value={total}
                    disabled={isReadOnly}
                    onChange={(value) => change((current) => setTotal(current, value), 'weights.total')}
                    sx={{ width: 120 }}
                  />
                </TableCell>
                <TableCell>
                  <OriginChip
                    origin={resolved?.origins['weights.total']}
                    isOwn={ownTotal}
                    onReset={
                      ownTotal && ruleSet.extends && !isReadOnly
                        ? () => change((current) => resetWeight(current, 'total'), 'weights.total')
                        : undefined
                    }
                  />
                </TableCell>
              </TableRow>
            </TableFooter>
          </Table>
        </TableContainer>
        {sum && !sum.isRight && <Alert severity="error">{t('drafts.weights.wrong')}</Alert>}
      </Section>
      <StandingEditor part="weights" />
    </>
  );
}
