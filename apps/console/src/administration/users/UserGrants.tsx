import AddIcon from '@mui/icons-material/Add';
import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { request } from '../../api/request';
import type { GrantView, UserView } from '../../api/types/administration';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { ActionDialog } from '../../shared/action/ActionDialog';
import { ConfirmButton } from '../../shared/action/ConfirmButton';
import { useAction } from '../../shared/action/use-action';
import { day } from '../../shared/format';
import { EmptyState } from '../../shared/states';
import { grantBody, GrantFields, isComplete, NO_GRANT } from '../GrantFields';
import { UnitName } from '../UnitName';

interface Props {
  readonly user: UserView;
  readonly mayManage: boolean;
}

/** Which roles somebody holds, where; giving and taking them. */
export function UserGrants({ user, mayManage }: Props) {
  const t = useT();
  return (
    <>
      {user.grants.length === 0 ? (
        <EmptyState text={t('administration.noGrants')} />
      ) : (
        <GrantTable user={user} mayManage={mayManage} />
      )}
      {mayManage && <AddGrant user={user} />}
    </>
  );
}

function GrantTable({ user, mayManage }: Props) {
  const nameOf = useDistrictName();
  const language = useLanguage();
  const t = useT();
  return (
    <Table size="small" aria-label={t('administration.roles')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('administration.role')}</TableCell>
          <TableCell>{t('common.district')}</TableCell>
          <TableCell>{t('common.unit')}</TableCell>
          <TableCell>{t('administration.grantedAt')}</TableCell>
          {mayManage && <TableCell>{t('administration.actions')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {user.grants.map((grant) => (
          <TableRow key={grant.grantId} data-testid={`grant-${grant.role}`}>
            <TableCell>{t(`common.roles.${grant.role}`)}</TableCell>
            <TableCell>{nameOf(grant.districtCode)}</TableCell>
            <TableCell>
              {grant.unitId === null ? t('administration.allUnits') : <UnitName {...grant} unitId={grant.unitId} />}
            </TableCell>
            <TableCell>{day(grant.grantedAt, language)}</TableCell>
            {mayManage && (
              <TableCell>
                <TakeGrant user={user} grant={grant} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function TakeGrant({ user, grant }: { readonly user: UserView; readonly grant: GrantView }) {
  const nameOf = useDistrictName();
  const t = useT();
  const role = t(`common.roles.${grant.role}`);
  return (
    <ConfirmButton
      label={t('administration.takeGrant')}
      title={t('administration.takeGrantTitle', { role, district: nameOf(grant.districtCode) })}
      text={t('administration.takeGrantText', { name: user.displayName })}
      isGrave
      done={t('administration.grantTaken')}
      run={() => request<UserView>(`users/${user.userId}/grants/${grant.grantId}`, { method: 'DELETE' })}
    />
  );
}

function AddGrant({ user }: { readonly user: UserView }) {
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(NO_GRANT);
  const t = useT();
  const body = grantBody(draft);
  const give = useAction(() => request<UserView>(`users/${user.userId}/grants`, { method: 'POST', body }), {
    done: t('administration.grantGiven'),
    onDone: () => setOpen(false),
  });
  const open = () => {
    setDraft({ ...NO_GRANT, districtCode: user.districtCode });
    give.reset();
    setOpen(true);
  };
  return (
    <>
      <Button startIcon={<AddIcon />} variant="outlined" onClick={open} sx={{ mt: 1.5 }}>
        {t('administration.giveGrant')}
      </Button>
      {isOpen && (
        <ActionDialog
          title={t('administration.giveGrantTitle', { name: user.displayName })}
          confirm={t('administration.giveGrant')}
          isBusy={give.isPending}
          isReady={isComplete(draft)}
          error={give.error}
          onConfirm={() => give.mutate(undefined)}
          onClose={() => setOpen(false)}
        >
          <GrantFields value={draft} onChange={setDraft} />
        </ActionDialog>
      )}
    </>
  );
}
