import AddIcon from '@mui/icons-material/Add';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { request } from '../../api/request';
import type { NewApiKeyView } from '../../api/types/administration';
import { useT } from '../../i18n/use-t';
import { DialogButton } from '../../shared/action/DialogButton';
import { GrantFields, isComplete, NO_GRANT, type GrantDraft } from '../GrantFields';
import { SecretDialog } from '../SecretDialog';

const HALF_A_YEAR_MS = 180 * 24 * 3_600_000;

interface Draft {
  readonly label: string;
  readonly validUntil: string;
  readonly grant: GrantDraft;
}

function newDraft(districtCode: string): Draft {
  const validUntil = new Date(Date.now() + HALF_A_YEAR_MS).toISOString().slice(0, 10);
  return { label: '', validUntil, grant: { ...NO_GRANT, districtCode } };
}

/** A key for a system; what it is made of is shown this once. */
export function CreateApiKey({ districtCode }: { readonly districtCode: string }) {
  const [draft, setDraft] = useState(() => newDraft(districtCode));
  const [created, setCreated] = useState<NewApiKeyView | null>(null);
  const t = useT();
  const { label, validUntil, grant } = draft;
  const unit = grant.role === 'department' ? { unitId: grant.unitId } : {};
  const body = { label: label.trim(), role: grant.role, validUntil, ...unit };
  return (
    <>
      <DialogButton
        label={t('administration.createKey')}
        title={t('administration.createKey')}
        startIcon={<AddIcon />}
        variant="contained"
        isReady={label.trim() !== '' && validUntil !== '' && isComplete(grant)}
        run={() => request<NewApiKeyView>(`districts/${districtCode}/api-keys`, { method: 'POST', body })}
        onOpen={() => setDraft(newDraft(districtCode))}
        onDone={setCreated}
      >
        <TextField
          required
          fullWidth
          autoFocus
          label={t('administration.keyLabel')}
          value={label}
          onChange={({ target }) => setDraft({ ...draft, label: target.value })}
          slotProps={{ htmlInput: { name: 'label', maxLength: 60 } }}
        />
        <GrantFields
          withoutDistrict
          roles={['department', 'auditor']}
          value={grant}
          onChange={(next) => setDraft({ ...draft, grant: next })}
        />
        <TextField
          required
          fullWidth
          type="date"
          label={t('administration.validUntil')}
          helperText={t('administration.validUntilHint')}
          value={validUntil}
          onChange={({ target }) => setDraft({ ...draft, validUntil: target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { name: 'validUntil' } }}
        />
      </DialogButton>
      {created && (
        <SecretDialog
          title={t('administration.keyCreated', { name: created.label })}
          text={t('administration.keyOnce')}
          secret={created.key}
          onClose={() => setCreated(null)}
        />
      )}
    </>
  );
}
