import OffIcon from '@mui/icons-material/Block';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DownIcon from '@mui/icons-material/ArrowDownward';
import EditIcon from '@mui/icons-material/Edit';
import ResetIcon from '@mui/icons-material/RestartAlt';
import { IconButton, Stack, Tooltip } from '@mui/material';
import type { RuleList } from '@app/rule-set';
import type { ReactNode } from 'react';
import { useT, type MessageKey } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';
import { disableRule, moveRule, setRule, type ListedRule } from '../model/edit-rules';

interface Props {
  readonly list: RuleList;
  readonly listed: ListedRule;
  readonly onReset: () => void;
}

/** What can be done to a rule as a whole; each step can be undone. */
export function RuleActions({ list, listed: { id, rule, standing }, onReset }: Props) {
  const { change, goTo } = useDraftEditing();
  const t = useT();
  const action = (label: MessageKey, icon: ReactNode, run: () => void) => (
    <Tooltip title={t(label)}>
      <IconButton data-content size="small" aria-label={`${t(label)} ${id}`} onClick={run}>
        {icon}
      </IconButton>
    </Tooltip>
  );
  const field = `${list}.${id}`;
  const override = () => {
    change((current) => setRule(current, list, rule), field);
    goTo({ section: list, rule: id });
  };
  const move = (by: -1 | 1) => change((current) => moveRule(current, list, id, by), `${field}.order`);
  return (
    <Stack direction="row" sx={{ flexShrink: 0 }}>
      {standing === 'own' && action('drafts.rules.up', <UpIcon fontSize="small" />, () => move(-1))}
      {standing === 'own' && action('drafts.rules.down', <DownIcon fontSize="small" />, () => move(1))}
      {standing === 'inherited' && action('drafts.rules.override', <EditIcon fontSize="small" />, override)}
      {(standing === 'inherited' || standing === 'overridden') &&
        action('drafts.rules.disable', <OffIcon fontSize="small" />, () =>
          change((current) => disableRule(current, list, id), field),
        )}
      {(standing === 'overridden' || standing === 'disabled') &&
        action('drafts.origin.reset', <ResetIcon fontSize="small" />, onReset)}
      {standing === 'own' && action('drafts.remove', <DeleteIcon fontSize="small" />, onReset)}
    </Stack>
  );
}
