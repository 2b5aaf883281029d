import { Chip } from '@mui/material';
import { request } from '../../api/request';
import type { ApiKeyView } from '../../api/types/administration';
import { useMayIn } from '../../auth/permissions';
import { useDistrictName } from '../../context/use-districts';
import { useWorkContext } from '../../context/work-context';
import { useLanguage, useT, type Translate } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { ConfirmButton } from '../../shared/action/ConfirmButton';
import { dateTime, day } from '../../shared/format';
import type { Column } from '../../shared/list/column';
import { RecordList } from '../../shared/list/RecordList';
import { LoadingState } from '../../shared/states';
import { UnitName } from '../UnitName';
import { CreateApiKey } from './CreateApiKey';

type Row = ApiKeyView & { readonly id: string };

/** The keys with which systems call the API in a district. */
export default function ApiKeyList() {
  const { districtCode } = useWorkContext();
  const mayManage = useMayIn('keys.manage', districtCode ?? '');
  const columns = useColumns(mayManage);
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('administration.keys') });
  if (districtCode === null) return <LoadingState />;
  return (
    <RecordList<Row>
      key={districtCode}
      resource="api-keys"
      title={t('administration.keys')}
      subtitle={`${nameOf(districtCode)} · ${t('administration.keysHint')}`}
      columns={columns}
      within={{ districtCode }}
      exportName={`${t('administration.keys')}-${districtCode}`}
      empty={t('administration.noKeys')}
      actions={mayManage && <CreateApiKey districtCode={districtCode} />}
    />
  );
}

function stateOf({ revokedAt, expiresAt }: ApiKeyView): 'valid' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) < Date.now() ? 'expired' : 'valid';
}

function useColumns(mayManage: boolean): readonly Column<Row>[] {
  const language = useLanguage();
  const t = useT();
  return [
    {
      key: 'label',
      label: t('administration.keyLabel'),
      render: ({ label }) => <span data-content>{label}</span>,
      text: ({ label }) => label,
    },
    {
      key: 'role',
      label: t('administration.role'),
      render: (key) => <Role apiKey={key} t={t} />,
      text: ({ role }) => t(`common.roles.${role}`),
    },
    {
      key: 'state',
      label: t('administration.state'),
      render: (key) => (
        <Chip
          label={t(`administration.keyState.${stateOf(key)}`)}
          variant={stateOf(key) === 'valid' ? 'outlined' : 'filled'}
        />
      ),
      text: (key) => t(`administration.keyState.${stateOf(key)}`),
    },
    {
      key: 'expiresAt',
      sort: 'expiresAt',
      label: t('administration.validUntil'),
      render: ({ expiresAt }) => day(expiresAt, language),
      text: ({ expiresAt }) => expiresAt,
    },
    {
      key: 'lastUsedAt',
      label: t('administration.lastUsed'),
      isSecondary: true,
      render: ({ lastUsedAt }) => (lastUsedAt === null ? t('administration.never') : dateTime(lastUsedAt, language)),
      text: ({ lastUsedAt }) => lastUsedAt,
    },
    {
      key: 'createdAt',
      sort: 'createdAt',
      label: t('administration.createdAt'),
      isSecondary: true,
      render: ({ createdAt }) => day(createdAt, language),
      text: ({ createdAt }) => createdAt,
    },
    {
      key: 'actions',
      label: t('administration.actions'),
      render: (key) => mayManage && stateOf(key) === 'valid' && <Revoke apiKey={key} />,
    },
  ];
}

function Role({ apiKey: { role, districtCode, unitId }, t }: { readonly apiKey: ApiKeyView; readonly t: Translate }) {
  return (
    <>
      {t(`common.roles.${role}`)}
      {unitId !== null && (
        <>
          {' · '}
          <UnitName districtCode={districtCode} unitId={unitId} />
        </>
      )}
    </>
  );
}

function Revoke({ apiKey: { districtCode, keyId, label } }: { readonly apiKey: ApiKeyView }) {
  const t = useT();
  return (
    <ConfirmButton
      label={t('administration.revoke')}
      title={t('administration.revokeTitle', { name: label })}
      text={t('administration.revokeText')}
      isGrave
      done={t('administration.revoked')}
      run={() => request<ApiKeyView>(`districts/${districtCode}/api-keys/${keyId}`, { method: 'DELETE' })}
    />
  );
}
