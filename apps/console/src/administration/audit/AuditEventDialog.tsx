import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Link } from '@mui/material';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditEventView } from '../../api/types/administration';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { Properties } from '../../shared/Properties';
import { ActionName } from './ActionName';
import { OutcomeChip } from './OutcomeChip';

interface Props {
  readonly event: AuditEventView;
  readonly onClose: () => void;
}

/** Everything that is known of an event, with the ways to what belongs to it. */
export function AuditEventDialog({ event, onClose }: Props) {
  const nameOf = useDistrictName();
  const language = useLanguage();
  const id = useId();
  const t = useT();
  const { actor, target } = event;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{t('administration.eventTitle')}</DialogTitle>
      <DialogContent>
        <Properties
          rows={[
            [t('administration.at'), dateTime(event.at, language)],
            [t('administration.action'), <ActionName key="action" action={event.action} withCode />],
            [t('administration.outcome'), <OutcomeChip key="outcome" outcome={event.outcome} />],
            ...(event.code === null
              ? []
              : ([[t('administration.code'), <code key="code">{event.code}</code>]] as const)),
            [
              t('administration.actor'),
              <span key="actor" data-content>{`${t(`administration.actorKinds.${actor.kind}`)} ${actor.name}`}</span>,
            ],
            ...(actor.id === null
              ? []
              : ([
                  [t('administration.actorId'), <Events key="id" filter="actorId" id={actor.id} onFollow={onClose} />],
                ] as const)),
            ...target.map(
              (each) =>
                [
                  `${t('administration.target')} (${each.kind})`,
                  <Events key={each.kind} filter="targetId" id={each.id} onFollow={onClose} />,
                ] as const,
            ),
            [t('common.district'), `${nameOf(event.districtCode)} (${event.districtCode})`],
            [t('administration.address'), event.address],
            [
              t('administration.userAgent'),
              <span key="agent" lang="en">
                {event.userAgent}
              </span>,
            ],
            [t('administration.requestId'), <code key="request">{event.requestId}</code>],
            [t('administration.eventId'), <code key="event">{event.eventId}</code>],
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface EventsProps {
  readonly filter: 'actorId' | 'targetId';
  readonly id: string;
  readonly onFollow: () => void;
}

function Events({ filter, id, onFollow }: EventsProps) {
  const t = useT();
  const to = `/audit-events?filter=${encodeURIComponent(JSON.stringify({ [filter]: id }))}`;
  return (
    <>
      <code>{id}</code>{' '}
      <Link component={RouterLink} to={to} onClick={onFollow} sx={{ whiteSpace: 'nowrap' }}>
        {t(filter === 'actorId' ? 'administration.ofActor' : 'administration.ofTarget')}
      </Link>
    </>
  );
}
