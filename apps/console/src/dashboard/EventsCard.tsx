import { Link, TableBody, TableCell, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { ActionName } from '../administration/audit/ActionName';
import { OutcomeChip } from '../administration/audit/OutcomeChip';
import type { AuditEventView } from '../api/types/administration';
import type { Page } from '../api/types/common';
import { useRead } from '../api/use-read';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime } from '../shared/format';
import { ScrollTable } from '../shared/ScrollTable';
import { EmptyState, Loaded } from '../shared/states';
import { CardFrame } from './CardFrame';

const SHOWN = 6;
const READ = 50;
/** Everybody's first visit tries to renew a session that is not there: no news. */
const EVERYDAY = 'auth.refresh';
const REFUSED = `/audit-events?filter=${encodeURIComponent(JSON.stringify({ outcome: 'refused' }))}`;

/** What was refused of late: wrong passwords, missing rights. */
export function EventsCard() {
  const query = useRead<Page<AuditEventView>>('audit-events', { outcome: 'refused', perPage: READ });
  const t = useT();
  const all = (
    <Link component={RouterLink} to={REFUSED}>
      {t('dashboard.allRefused')}
    </Link>
  );
  return (
    <CardFrame title={t('dashboard.refused')} actions={all}>
      <Loaded query={query}>
        {({ data }) => <Refused events={data.filter(({ action }) => action !== EVERYDAY).slice(0, SHOWN)} />}
      </Loaded>
    </CardFrame>
  );
}

function Refused({ events }: { readonly events: readonly AuditEventView[] }) {
  const language = useLanguage();
  const t = useT();
  if (events.length === 0) return <EmptyState text={t('dashboard.nothingRefused')} />;
  return (
    <ScrollTable label={t('dashboard.refused')}>
      <TableBody>
        {events.map(({ eventId, at, actor, action, outcome }) => (
          <TableRow key={eventId}>
            <TableCell>{dateTime(at, language)}</TableCell>
            <TableCell data-content>{actor.name}</TableCell>
            <TableCell>
              <ActionName action={action} />
            </TableCell>
            <TableCell>
              <OutcomeChip outcome={outcome} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
