import AddIcon from '@mui/icons-material/Add';
import { Chip, IconButton, Link, Stack, Tooltip } from '@mui/material';
import type { Scope } from '@app/rule-set';
import { Link as RouterLink } from 'react-router-dom';
import { useMayIn } from '../../auth/permissions';
import { useDistrictName } from '../../context/use-districts';
import { useT } from '../../i18n/use-t';
import { IllustrativeBadge } from '../../shared/RuleSetLabel';
import { draftAddress, newDraftAddress, scopeAddress } from '../addresses';
import { StateChip } from '../StateChip';
import type { MatrixCell } from './matrix';

/** One district in one year: the newest version with its standing, and the drafts under way. */
export function ScopeCell({ scope, cell }: { readonly scope: Scope; readonly cell: MatrixCell | null }) {
  const t = useT();
  if (cell === null) return <NewDraft scope={scope} />;
  const [newest] = cell.versions;
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
      {newest && (
        <>
          <Link component={RouterLink} to={scopeAddress(scope)} sx={{ fontWeight: 600 }}>
            {t('common.version', { version: newest.version })}
          </Link>
          <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
            <StateChip state={newest.state} />
            <IllustrativeBadge official={newest.official} />
          </Stack>
        </>
      )}
      {cell.drafts.map((draft) => (
        <Chip
          key={draft.draftId}
          component={RouterLink}
          to={draftAddress(draft)}
          clickable
          variant="outlined"
          label={t(`ruleSets.draftState.${draft.state}`)}
          sx={{ height: 22 }}
        />
      ))}
    </Stack>
  );
}

function NewDraft({ scope }: { readonly scope: Scope }) {
  const mayEdit = useMayIn('rule-sets.edit', scope.districtCode);
  const nameOf = useDistrictName();
  const t = useT();
  if (!mayEdit) return <span aria-label={t('common.none')}>—</span>;
  const label = t('ruleSets.newDraftFor', { district: nameOf(scope.districtCode), year: scope.year });
  return (
    <Tooltip title={label}>
      <IconButton component={RouterLink} to={newDraftAddress(scope)} size="small" aria-label={label}>
        <AddIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
