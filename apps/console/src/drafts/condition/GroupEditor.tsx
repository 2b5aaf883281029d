import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, MenuItem, Stack, TextField } from '@mui/material';
import type { Condition, Leaf } from '@app/rule-set';
import { useT } from '../../i18n/use-t';
import { COLOURS } from '../../theme/theme';
import { ConditionBuilder, type ConditionProps } from './ConditionBuilder';

const GROUPS = ['all', 'any', 'not'] as const;
type Group = (typeof GROUPS)[number];

/** Several conditions of which all, any or none must hold. */
export function GroupEditor({
  condition,
  context,
  isFixed,
  onChange,
  onRemove,
}: ConditionProps<Exclude<Condition, Leaf>>) {
  const t = useT();
  const kind: Group = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not';
  const members = membersOf(condition);
  const put = (next: readonly Condition[]) => onChange(groupOf(kind, next));
  const add = (member: Condition) =>
    onChange(groupOf(kind === 'not' ? 'all' : kind, [...(kind === 'not' ? [condition] : members), member]));
  const leaf: Leaf =
    context.on === 'item'
      ? { fact: 'item.met', operator: 'equal', value: true }
      : { fact: 'form.weightSum', operator: 'greaterThan', value: '0' };
  return (
    <Box
      sx={{ borderLeft: `3px solid ${COLOURS.line}`, pl: 1 }}
      role="group"
      aria-label={t(`drafts.condition.groups.${kind}`)}
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <TextField
          select
          value={kind}
          disabled={isFixed}
          onChange={({ target }) => onChange(groupOf(GROUPS.find((each) => each === target.value) ?? 'all', members))}
          slotProps={{ select: { inputProps: { 'aria-label': t('drafts.condition.group') } } }}
          sx={{ minWidth: 150, my: 0 }}
        >
          {GROUPS.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`drafts.condition.groups.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        {onRemove && !isFixed && (
          <IconButton size="small" aria-label={t('drafts.condition.removeGroup')} onClick={onRemove}>
            <DeleteIcon fontSize="small" />
          </IconButton>
        )}
      </Stack>
      <Stack sx={{ gap: 0.75, my: 0.75 }}>
        {members.map((member, index) => (
          <ConditionBuilder
            key={index}
            condition={member}
            context={context}
            isFixed={isFixed}
            onChange={(next) => put(members.map((each, at) => (at === index ? next : each)))}
            onRemove={members.length > 1 ? () => put(members.filter((_, at) => at !== index)) : onRemove}
          />
        ))}
      </Stack>
      {!isFixed && (
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button onClick={() => add(leaf)}>{t('drafts.condition.add')}</Button>
          <Button onClick={() => add({ any: [leaf] })}>{t('drafts.condition.addGroup')}</Button>
        </Stack>
      )}
    </Box>
  );
}

function membersOf(condition: Exclude<Condition, Leaf>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition.not];
}

function groupOf(kind: Group, members: readonly Condition[]): Condition {
  if (kind === 'all') return { all: members };
  if (kind === 'any') return { any: members };
  const [only] = members;
  return { not: members.length === 1 && only ? only : { any: members } };
}
