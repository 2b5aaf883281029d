import { Chip } from '@mui/material';
import type { DraftState } from '../api/types/rule-sets';
import { useT } from '../i18n/use-t';

const LOOKS: Readonly<Record<DraftState, { readonly color: string; readonly bgcolor: string }>> = {
  draft: { color: '#31506e', bgcolor: '#e9f0f7' },
  submitted: { color: '#7a4d00', bgcolor: '#fdf1d8' },
  approved: { color: '#0b5c36', bgcolor: '#e3f4ea' },
  published: { color: '#fff', bgcolor: '#0b5c36' },
  discarded: { color: '#4b5563', bgcolor: '#eef0f3' },
};

export function DraftStateChip({ state }: { readonly state: DraftState }) {
  const t = useT();
  return (
    <Chip
      label={t(`drafts.states.${state}`)}
      sx={{ ...LOOKS[state], height: 22, fontWeight: 600 }}
      data-testid="draft-state"
    />
  );
}
