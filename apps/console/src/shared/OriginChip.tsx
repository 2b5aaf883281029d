import ResetIcon from '@mui/icons-material/RestartAlt';
import { Chip, IconButton, Stack, Tooltip } from '@mui/material';
import type { RuleSetKey } from '@app/rule-set';
import { useDistrictName } from '../context/use-districts';
import { useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';

interface Props {
  /** The rule set that states the value; undefined where none does. */
  readonly origin: RuleSetKey | undefined;
  readonly isOwn: boolean;
  /** Takes the own value back; left out where there is nothing to go back to. */
  readonly onReset?: () => void;
  readonly resetLabel?: string;
}

/** Where a value comes from: stated here, or inherited – in a colour of its own – from whom. */
export function OriginChip({ origin, isOwn, onReset, resetLabel }: Props) {
  const nameOf = useDistrictName();
  const t = useT();
  if (!origin && !isOwn) return null;
  const from = origin ? `${nameOf(origin.districtCode)} ${origin.year} v${origin.version}` : '';
  const label = isOwn ? t('drafts.origin.own') : t('drafts.origin.inheritedFrom', { from });
  const reset = resetLabel ?? t('drafts.origin.reset');
  return (
    <Stack component="span" direction="row" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <Chip
        label={label}
        variant="outlined"
        sx={{
          height: 22,
          color: isOwn ? COLOURS.own : COLOURS.inherited,
          bgcolor: isOwn ? '#eef8f1' : COLOURS.inheritedFill,
          borderColor: 'currentColor',
        }}
      />
      {isOwn && onReset && (
        <Tooltip title={reset}>
          <IconButton size="small" aria-label={reset} onClick={onReset}>
            <ResetIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </Stack>
  );
}
