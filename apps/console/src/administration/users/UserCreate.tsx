import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { request } from '../../api/request';
import type { UserWithPasswordView } from '../../api/types/administration';
import { useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { useAction } from '../../shared/action/use-action';
import { DistrictField } from '../../shared/DistrictField';
import { PageHeader } from '../../shared/PageHeader';
import { Section } from '../../shared/Section';
import { ErrorState } from '../../shared/states';
import { grantBody, GrantFields, isComplete, NO_GRANT, type GrantDraft } from '../GrantFields';
import { SecretDialog } from '../SecretDialog';

interface Draft {
  readonly name: string;
  readonly displayName: string;
  readonly districtCode: string;
  readonly grant: GrantDraft;
}

/** A new account with its first role. */
export default function UserCreate() {
  const [draft, setDraft] = useState<Draft>({ name: '', displayName: '', districtCode: '', grant: NO_GRANT });
  const navigate = useNavigate();
  const t = useT();
  useBreadcrumbs({ label: t('administration.users'), to: '/users' }, { label: t('administration.createUser') });
  const create = useAction(() => request<UserWithPasswordView>('users', { method: 'POST', body: bodyOf(draft) }));
  const isReady =
    draft.name.trim() !== '' && draft.districtCode !== '' && (draft.grant.role === '' || isComplete(draft.grant));
  return (
    <>
      <PageHeader title={t('administration.createUser')} />
      <Section title={t('administration.account')}>
        <Stack
          component="form"
          sx={{ maxWidth: 560, gap: 0.5 }}
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(undefined);
          }}
        >
          <AccountFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
          <Typography variant="h3" sx={{ mt: 2 }}>
            {t('administration.firstGrant')}
          </Typography>
          <GrantFields isOptional value={draft.grant} onChange={(grant) => setDraft({ ...draft, grant })} />
          {create.error && <ErrorState error={create.error} />}
          <Stack direction="row" sx={{ gap: 1, mt: 1.5 }}>
            <Button type="submit" variant="contained" size="medium" disabled={!isReady} loading={create.isPending}>
              {t('administration.createUser')}
            </Button>
            <Button size="medium" onClick={() => void navigate('/users')}>
              {t('common.cancel')}
            </Button>
          </Stack>
        </Stack>
      </Section>
      {create.data && (
        <SecretDialog
          title={t('administration.userCreated', { name: create.data.name })}
          text={t('administration.passwordOnce')}
          secret={create.data.oneTimePassword}
          onClose={() => void navigate(`/users/${create.data.userId}/show`)}
        />
      )}
    </>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

function AccountFields({ draft, onChange }: FieldsProps) {
  const t = useT();
  const choose = (districtCode: string) => {
    // The first role is mostly for where the account belongs.
    const { grant } = draft;
    const follows = grant.districtCode === '' || grant.districtCode === draft.districtCode;
    onChange({ districtCode, ...(follows ? { grant: { ...grant, districtCode, unitId: '' } } : {}) });
  };
  return (
    <>
      <TextField
        required
        autoFocus
        label={t('administration.name')}
        helperText={t('administration.nameHint')}
        value={draft.name}
        onChange={({ target }) => onChange({ name: target.value })}
        slotProps={{ htmlInput: { name: 'name', autoComplete: 'off' } }}
      />
      <TextField
        label={t('administration.displayName')}
        helperText={t('administration.displayNameHint')}
        value={draft.displayName}
        onChange={({ target }) => onChange({ displayName: target.value })}
        slotProps={{ htmlInput: { name: 'displayName', autoComplete: 'off', maxLength: 60 } }}
      />
      <DistrictField
        label={t('administration.homeDistrict')}
        permission="users.manage"
        value={draft.districtCode}
        onChange={choose}
        helperText={t('administration.homeDistrictHint')}
      />
    </>
  );
}

function bodyOf({ name, displayName, districtCode, grant }: Draft): object {
  return {
    name: name.trim(),
    districtCode,
    ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }),
    ...(grant.role === '' ? {} : { grants: [grantBody(grant)] }),
  };
}
