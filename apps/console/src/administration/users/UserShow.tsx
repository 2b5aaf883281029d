import { Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { UserView } from '../../api/types/administration';
import { useRead } from '../../api/use-read';
import { useMay, useMayIn } from '../../auth/permissions';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { dateTime } from '../../shared/format';
import { PageHeader } from '../../shared/PageHeader';
import { Properties } from '../../shared/Properties';
import { Section } from '../../shared/Section';
import { Loaded } from '../../shared/states';
import { UserActions } from './UserActions';
import { UserGrants } from './UserGrants';
import { UserStateChip } from './UserStateChip';

/** One account: its roles, its state, and what it did. */
export default function UserShow() {
  const { id = '' } = useParams();
  const query = useRead<UserView>(`users/${id}`);
  const t = useT();
  useBreadcrumbs(
    { label: t('administration.users'), to: '/users' },
    { label: query.data?.displayName ?? t('administration.account'), isContent: true },
  );
  return <Loaded query={query}>{(user) => <User user={user} />}</Loaded>;
}

function User({ user }: { readonly user: UserView }) {
  const mayManage = useMayIn('users.manage', user.districtCode);
  const maySeeEvents = useMay('audit.read');
  const nameOf = useDistrictName();
  const language = useLanguage();
  const t = useT();
  const events = `/audit-events?filter=${encodeURIComponent(JSON.stringify({ actorId: user.userId }))}`;
  return (
    <>
      <PageHeader
        title={<span data-content>{user.displayName}</span>}
        subtitle={
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <Typography component="span" data-content>
              {user.name}
            </Typography>
            <UserStateChip user={user} />
          </Stack>
        }
        actions={mayManage && <UserActions user={user} />}
      />
      <Section title={t('administration.roles')}>
        <UserGrants user={user} mayManage={mayManage} />
      </Section>
      <Section title={t('administration.account')}>
        <Properties
          rows={[
            [t('administration.homeDistrict'), nameOf(user.districtCode)],
            [t('administration.createdAt'), dateTime(user.createdAt, language)],
            [t('administration.createdBy'), <Actor key="by" id={user.createdBy} />],
            [t('administration.userId'), <code key="id">{user.userId}</code>],
          ]}
        />
        {maySeeEvents && (
          <Link component={RouterLink} to={events} sx={{ display: 'inline-block', mt: 1 }}>
            {t('administration.eventsOfUser')}
          </Link>
        )}
      </Section>
    </>
  );
}

function Actor({ id }: { readonly id: string }) {
  return id.startsWith('user-') ? (
    <Link component={RouterLink} to={`/users/${id}/show`}>
      <code>{id}</code>
    </Link>
  ) : (
    <code>{id}</code>
  );
}
