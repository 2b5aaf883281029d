import { Typography } from '@mui/material';
import type { DifferenceView } from '../api/types/replays';
import { useText, useT, type MessageKey } from '../i18n/use-t';

interface Props {
  readonly difference: DifferenceView;
  /** The other side is the second evaluator rather than a replay. */
  readonly isSecondOpinion?: boolean;
}

const MEMBERS = [
  ...['points', 'before', 'lowest', 'highest', 'weight', 'basis', 'ruleId', 'formula', 'reason'],
  ...['values', 'source', 'declared', 'gap', 'code', 'severity'],
] as const;

/** The first place where two sheets differ, in a sentence; the path behind it for whoever looks closer. */
export function FirstDifference({ difference, isSecondOpinion = false }: Props) {
  const { line, label, path, stored, replayed } = difference;
  const text = useText();
  const t = useT();
  const member = MEMBERS.find((name) => path.endsWith(`.${name}`) || path.includes(`.${name}.`));
  const what = line !== null && member ? ` · ${t(`replays.members.${member}` as MessageKey)}` : '';
  const key = isSecondOpinion ? 'replays.differsFromSecond' : 'replays.differs';
  return (
    <Typography component="div" variant="body2" sx={{ mt: 0.5 }} data-testid="first-difference">
      <span data-content>{text(label)}</span>
      {what}
      {': '}
      <span data-content>
        {t(key, { stored: stored ?? t('common.none'), replayed: replayed ?? t('common.none') })}
      </span>{' '}
      <Typography component="code" variant="caption">
        {path}
      </Typography>
    </Typography>
  );
}
