import AddIcon from '@mui/icons-material/PersonAdd';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { UserView } from '../../api/types/administration';
import { ROLES } from '../../api/types/identity';
import { useMay } from '../../auth/permissions';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT, type Translate } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { day } from '../../shared/format';
import type { Column } from '../../shared/list/column';
import { FilterSelect, FilterText } from '../../shared/list/filters';
import { RecordList } from '../../shared/list/RecordList';
import { UserStateChip } from './UserStateChip';

type Row = UserView & { readonly id: string };

/** The accounts that the caller looks after. */
export default function UserList() {
  const mayManage = useMay('users.manage');
  const columns = useColumns();
  const t = useT();
  useBreadcrumbs({ label: t('administration.users') });
  return (
    <RecordList<Row>
      resource="users"
      title={t('administration.users')}
      subtitle={t('administration.usersHint')}
      columns={columns}
      linkOf={({ userId }) => `/users/${userId}/show`}
      exportName={t('administration.users')}
      empty={t('administration.noUsers')}
      filters={
        <>
          <FilterText name="q" label={t('administration.nameOrDisplayName')} />
          <FilterSelect
            name="role"
            label={t('administration.role')}
            choices={ROLES.map((id) => ({ id, name: t(`common.roles.${id}`) }))}
          />
          <FilterSelect
            name="state"
            label={t('administration.state')}
            choices={(['active', 'disabled'] as const).map((id) => ({ id, name: t(`administration.states.${id}`) }))}
          />
        </>
      }
      actions={
        mayManage && (
          <Button component={Link} to="/users/create" variant="contained" startIcon={<AddIcon />}>
            {t('administration.createUser')}
          </Button>
        )
      }
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const nameOf = useDistrictName();
  const language = useLanguage();
  const t = useT();
  return [
    {
      key: 'name',
      sort: 'name',
      label: t('administration.name'),
      render: ({ name }) => <span data-content>{name}</span>,
      text: ({ name }) => name,
    },
    {
      key: 'displayName',
      label: t('administration.displayName'),
      render: ({ displayName }) => <span data-content>{displayName}</span>,
      text: ({ displayName }) => displayName,
    },
    {
      key: 'roles',
      label: t('administration.roles'),
      render: (user) => rolesOf(user, t, nameOf) || t('common.none'),
      text: (user) => rolesOf(user, t, nameOf),
    },
    {
      key: 'district',
      label: t('administration.homeDistrict'),
      isSecondary: true,
      render: ({ districtCode }) => nameOf(districtCode),
      text: ({ districtCode }) => nameOf(districtCode),
    },
    {
      key: 'state',
      label: t('administration.state'),
      render: (user) => <UserStateChip user={user} />,
      text: ({ state }) => t(`administration.states.${state}`),
    },
    {
      key: 'createdAt',
      sort: 'createdAt',
      label: t('administration.createdAt'),
      isSecondary: true,
      render: ({ createdAt }) => day(createdAt, language),
      text: ({ createdAt }) => createdAt,
    },
  ];
}

function rolesOf({ grants }: UserView, t: Translate, nameOf: (code: string) => string): string {
  const sign = t('administration.listSign');
  return grants.map(({ role, districtCode }) => `${t(`common.roles.${role}`)} (${nameOf(districtCode)})`).join(sign);
}
