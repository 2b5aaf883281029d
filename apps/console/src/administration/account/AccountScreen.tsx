import { Button, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { request } from '../../api/request';
import type { SessionView } from '../../api/types/administration';
import type { Page } from '../../api/types/common';
import { useRead } from '../../api/use-read';
import { useCaller } from '../../auth/permissions';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { ConfirmButton } from '../../shared/action/ConfirmButton';
import { dateTime } from '../../shared/format';
import { PageHeader } from '../../shared/PageHeader';
import { Properties } from '../../shared/Properties';
import { Section } from '../../shared/Section';
import { Loaded } from '../../shared/states';
import { deviceOf } from './device';

/** One's own account: roles, password, and where one is signed in. */
export default function AccountScreen() {
  const query = useRead<Page<SessionView>>('auth/sessions');
  const caller = useCaller();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('administration.myAccount') });
  if (!caller) return null;
  const sign = t('administration.listSign');
  const roles = caller.grants.map(({ role, districtCode }) => `${t(`common.roles.${role}`)} (${nameOf(districtCode)})`);
  const change = (
    <Button component={Link} to="/password" variant="outlined">
      {t('auth.changeTitle')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('administration.myAccount')} actions={change} />
      <Section title={t('administration.account')}>
        <Properties
          rows={[
            [
              t('administration.name'),
              <span key="n" data-content>
                {caller.name}
              </span>,
            ],
            [
              t('administration.displayName'),
              <span key="d" data-content>
                {caller.displayName}
              </span>,
            ],
            [t('administration.roles'), roles.length === 0 ? t('administration.noGrants') : roles.join(sign)],
          ]}
        />
      </Section>
      <Loaded query={query}>{({ data }) => <Sessions sessions={data} />}</Loaded>
    </>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const language = useLanguage();
  const t = useT();
  const endOthers = sessions.length > 1 && (
    <ConfirmButton
      label={t('administration.endOthers')}
      title={t('administration.endOthersTitle')}
      text={t('administration.endOthersText')}
      variant="outlined"
      isGrave
      done={t('administration.sessionEnded')}
      run={() => request<void>('auth/sessions', { method: 'DELETE' })}
    />
  );
  return (
    <Section title={t('administration.sessions')} actions={endOthers}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('administration.sessionsHint')}
      </Typography>
      <Table size="small" aria-label={t('administration.sessions')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('administration.userAgent')}</TableCell>
            <TableCell>{t('administration.address')}</TableCell>
            <TableCell>{t('administration.startedAt')}</TableCell>
            <TableCell>{t('administration.lastUsedAt')}</TableCell>
            <TableCell>{t('administration.actions')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sessions.map((session) => (
            <TableRow key={session.sessionId}>
              <TableCell>
                <Device userAgent={session.userAgent} />
              </TableCell>
              <TableCell>{session.address}</TableCell>
              <TableCell>{dateTime(session.startedAt, language)}</TableCell>
              <TableCell>{dateTime(session.lastUsedAt, language)}</TableCell>
              <TableCell>
                {session.isCurrent ? (
                  <Chip label={t('administration.thisSession')} color="primary" variant="outlined" />
                ) : (
                  <End session={session} />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Device({ userAgent }: { readonly userAgent: string }) {
  const t = useT();
  const device = deviceOf(userAgent);
  if (!device)
    return (
      <span title={userAgent} lang="en">
        {userAgent.slice(0, 60) || t('administration.unknownDevice')}
      </span>
    );
  return <span data-content>{t('administration.browserOn', device)}</span>;
}

function End({ session: { sessionId } }: { readonly session: SessionView }) {
  const t = useT();
  return (
    <ConfirmButton
      label={t('administration.endSession')}
      title={t('administration.endSessionTitle')}
      text={t('administration.endSessionText')}
      isGrave
      done={t('administration.sessionEnded')}
      run={() => request<void>(`auth/sessions/${sessionId}`, { method: 'DELETE' })}
    />
  );
}
