import { MenuItem, Stack, TableCell, TableRow, TextField } from '@mui/material';
import { wordFor, type WeightRule } from '@app/rule-set';
import { useLanguage, useT } from '../../i18n/use-t';
import { DecimalField } from '../../shared/DecimalField';
import { OriginChip } from '../../shared/OriginChip';
import { COLOURS } from '../../theme/theme';
import { useDraftEditing } from '../editor/draft-editing';
import { resetWeight, setWeight, type WeightPart } from '../model/edit-weights';

const MODES = ['fixed', 'range', 'free', 'absent'] as const;
type Mode = (typeof MODES)[number];

/** One weight: fixed, within limits, free, or not there at all. */
export function WeightRow({ part }: { readonly part: WeightPart }) {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  const path = part === 'execution' ? 'weights.execution' : `weights.groups.${part}`;
  const own = part === 'execution' ? ruleSet.weights?.execution : ruleSet.weights?.groups?.[part];
  const rule = own ?? (part === 'execution' ? resolved?.weights.execution : resolved?.weights.groups[part]);
  const name = wordFor(part, language);
  const set = (next: WeightRule) => change((current) => setWeight(current, part, next), path);
  const reset = () => change((current) => resetWeight(current, part), path);
  const choose = (mode: Mode) => {
    if (mode === 'absent') reset();
    else
      set(
        mode === 'fixed'
          ? { fixed: rule?.fixed ?? '10' }
          : mode === 'range'
            ? { min: '0', max: rule?.fixed ?? '100' }
            : {},
      );
  };
  const mode = modeOf(rule);
  // What is not there is not written; a group of the base can be replaced, not taken away.
  const modes = MODES.filter(
    (each) => each !== 'absent' || (part !== 'execution' && (mode === 'absent' || own !== undefined)),
  );
  return (
    <TableRow sx={{ bgcolor: rule && !own ? COLOURS.inheritedFill : undefined }} data-part={part}>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>
        <TextField
          select
          value={mode}
          disabled={isReadOnly}
          onChange={({ target }) => choose(MODES.find((each) => each === target.value) ?? 'free')}
          slotProps={{ select: { inputProps: { 'aria-label': `${name} ${t('drafts.weights.mode')}` } } }}
          sx={{ minWidth: 120, my: 0 }}
        >
          {modes.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`drafts.weights.modes.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </TableCell>
      <TableCell>
        <Stack direction="row" sx={{ gap: 1 }}>
          {(mode === 'fixed' ? (['fixed'] as const) : mode === 'range' ? (['min', 'max'] as const) : []).map(
            (limit) => (
              <DecimalField
                key={limit}
                value={rule?.[limit] ?? ''}
                label={limit === 'fixed' ? undefined : t(`drafts.weights.${limit}`)}
                disabled={isReadOnly}
                onChange={(value) => set({ ...rule, [limit]: value })}
                slotProps={{ htmlInput: { 'aria-label': `${name} ${t(`drafts.weights.${limit}`)}` } }}
                sx={{ width: 110, my: 0 }}
              />
            ),
          )}
        </Stack>
      </TableCell>
      <TableCell>
        {rule && (
          <OriginChip
            origin={resolved?.origins[path]}
            isOwn={own !== undefined}
            onReset={own !== undefined && ruleSet.extends !== undefined && !isReadOnly ? reset : undefined}
          />
        )}
      </TableCell>
    </TableRow>
  );
}

function modeOf(rule: WeightRule | undefined): Mode {
  if (rule === undefined) return 'absent';
  if (rule.fixed !== undefined) return 'fixed';
  return rule.min !== undefined || rule.max !== undefined ? 'range' : 'free';
}
