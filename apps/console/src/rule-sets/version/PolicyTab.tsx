import { LEVEL1 } from '@app/form';
import { wordFor, type EffectiveValue, type WeightRule } from '@app/rule-set';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { points } from '../../shared/format';
import { GradeChip } from '../../shared/GradeChip';
import { Section } from '../../shared/Section';
import { Origin } from './Origin';
import { useEffective } from './use-effective';

type Effective = ReadonlyMap<string, EffectiveValue>;

/** Weights, grades, rounding and reading, each with where it comes from. */
export function PolicyTab({ version }: { readonly version: RuleSetView }) {
  const effective = useEffective(version);
  const t = useT();
  return (
    <>
      <Section title={t('ruleSets.weights')}>
        <WeightsTable version={version} effective={effective} />
      </Section>
      <Section title={t('ruleSets.grades')}>
        <GradesTable version={version} effective={effective} />
      </Section>
      <Section title={t('ruleSets.settings')}>
        <SettingsTable version={version} effective={effective} />
      </Section>
    </>
  );
}

interface PartProps {
  readonly version: RuleSetView;
  readonly effective: Effective;
}

function WeightsTable({ version: { resolved }, effective }: PartProps) {
  const { weights } = resolved;
  const language = useLanguage();
  const t = useT();
  const say = ({ fixed, min, max }: WeightRule) => {
    if (fixed !== undefined) return points(fixed);
    if (min === undefined && max === undefined) return t('ruleSets.weightFree');
    return t('common.between', { lowest: points(min ?? '0'), highest: points(max ?? weights.total) });
  };
  return (
    <ValueTable>
      <ValueRow
        name={t('ruleSets.weightExecution')}
        value={say(weights.execution)}
        of={effective.get('weights.execution')}
      />
      {LEVEL1.map((level1) => {
        const rule = weights.groups[level1];
        if (rule === undefined) return null;
        const name = wordFor(level1, language);
        return <ValueRow key={level1} name={name} value={say(rule)} of={effective.get(`weights.groups.${level1}`)} />;
      })}
      <ValueRow
        name={t('ruleSets.weightTotal')}
        value={points(weights.total)}
        of={effective.get('weights.total')}
        isStrong
      />
    </ValueTable>
  );
}

function GradesTable({ version: { resolved }, effective }: PartProps) {
  const t = useT();
  return (
    <ValueTable>
      {resolved.grades.map(({ grade, from }) => (
        <ValueRow
          key={grade}
          name={<GradeChip grade={grade} />}
          value={t('ruleSets.gradeFrom', { from: points(from) })}
          of={effective.get('grades')}
        />
      ))}
    </ValueTable>
  );
}

function SettingsTable({ version: { resolved }, effective }: PartProps) {
  const { rounding, reading, filing } = resolved;
  const t = useT();
  return (
    <ValueTable>
      <ValueRow
        name={t('ruleSets.rounding')}
        value={t('ruleSets.roundingValue', {
          stage: t(`ruleSets.stage.${rounding.stage}`),
          mode: t(`ruleSets.mode.${rounding.mode}`),
          digits: rounding.digits,
        })}
        of={effective.get('rounding')}
      />
      <ValueRow
        name={t('ruleSets.strictWords')}
        value={t(`ruleSets.strictness.${reading.strictWords}`)}
        of={effective.get('reading')}
      />
      {reading.scales.map(({ id, words, shares }) => (
        <ValueRow
          key={id}
          name={t('ruleSets.scale')}
          value={<span lang="zh-CN">{words.map((word, index) => `${word} ${shares[index] ?? ''}`).join('　')}</span>}
          of={effective.get('reading')}
        />
      ))}
      {filing && <ValueRow name={t('ruleSets.deadline')} value={filing.deadline} of={effective.get('filing')} />}
    </ValueTable>
  );
}

function ValueTable({ children }: { readonly children: ReactNode }) {
  const t = useT();
  return (
    <Table sx={{ maxWidth: 820 }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '34%' }}>{t('ruleSets.item')}</TableCell>
          <TableCell>{t('ruleSets.value')}</TableCell>
          <TableCell>{t('ruleSets.comesFrom')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>{children}</TableBody>
    </Table>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly value: ReactNode;
  readonly of: EffectiveValue | undefined;
  readonly isStrong?: boolean;
}

function ValueRow({ name, value, of, isStrong = false }: RowProps) {
  return (
    <TableRow sx={isStrong ? { '& td, & th': { fontWeight: 600 } } : undefined}>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>{value}</TableCell>
      <TableCell>{of && <Origin origin={of.origin} isOwn={of.isOwn} />}</TableCell>
    </TableRow>
  );
}
