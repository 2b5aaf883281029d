import { Chip } from '@mui/material';
import type { VersionState } from '@app/rule-set';
import { useT } from '../i18n/use-t';

const LOOK: Readonly<Record<VersionState, { bgcolor: string; color: string }>> = {
  'in-force': { bgcolor: '#e3f4ea', color: '#0b5c36' },
  superseded: { bgcolor: '#eef0f3', color: '#4b5563' },
  withdrawn: { bgcolor: '#fde8e8', color: '#9b1c1c' },
};

/** What became of a version: in force, superseded, withdrawn. */
export function StateChip({ state }: { readonly state: VersionState }) {
  const t = useT();
  return <Chip label={t(`ruleSets.state.${state}`)} sx={{ ...LOOK[state], fontWeight: 600, height: 22 }} />;
}
