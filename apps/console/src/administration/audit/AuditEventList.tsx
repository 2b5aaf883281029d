import { Button } from '@mui/material';
import { useState } from 'react';
import type { AuditEventView } from '../../api/types/administration';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { dateTime } from '../../shared/format';
import type { Column } from '../../shared/list/column';
import { RecordList } from '../../shared/list/RecordList';
import { ActionName, useActionName } from './ActionName';
import { OutcomeChip } from './OutcomeChip';
import { AuditEventDialog } from './AuditEventDialog';
import { AuditEventFilters } from './AuditEventFilters';

type Row = AuditEventView & { readonly id: string };

/** Who did what, searched by the service; each event opens to all that is known of it. */
export default function AuditEventList() {
  const [opened, open] = useState<AuditEventView | null>(null);
  const columns = useColumns(open);
  const t = useT();
  useBreadcrumbs({ label: t('administration.events') });
  return (
    <>
      <RecordList<Row>
        resource="audit-events"
        title={t('administration.events')}
        subtitle={t('administration.eventsHint')}
        columns={columns}
        exportName={t('administration.events')}
        empty={t('administration.noEvents')}
        filters={<AuditEventFilters />}
      />
      {opened && <AuditEventDialog event={opened} onClose={() => open(null)} />}
    </>
  );
}

function useColumns(open: (event: AuditEventView) => void): readonly Column<Row>[] {
  const nameOf = useDistrictName();
  const actionName = useActionName();
  const language = useLanguage();
  const t = useT();
  return [
    {
      key: 'at',
      sort: 'at',
      label: t('administration.at'),
      isOneLine: true,
      render: ({ at }) => dateTime(at, language),
      text: ({ at }) => at,
    },
    {
      key: 'actor',
      label: t('administration.actor'),
      render: ({ actor }) => <Actor actor={actor} />,
      text: ({ actor }) => actor.name,
    },
    {
      key: 'action',
      label: t('administration.action'),
      render: ({ action }) => <ActionName action={action} />,
      text: ({ action }) => actionName(action) ?? action,
    },
    {
      key: 'outcome',
      label: t('administration.outcome'),
      render: ({ outcome }) => <OutcomeChip outcome={outcome} />,
      text: ({ outcome }) => t(`administration.outcomes.${outcome}`),
    },
    {
      key: 'code',
      label: t('administration.code'),
      isSecondary: true,
      render: ({ code }) => code && <code>{code}</code>,
      text: ({ code }) => code,
    },
    {
      key: 'target',
      isOneLine: true,
      label: t('administration.target'),
      isSecondary: true,
      render: ({ target }) => target.map(({ kind, id }) => <code key={kind}>{shortened(id)} </code>),
      text: ({ target }) => target.map(({ kind, id }) => `${kind}=${id}`).join(' '),
    },
    {
      key: 'district',
      label: t('common.district'),
      isSecondary: true,
      render: ({ districtCode }) => nameOf(districtCode),
      text: ({ districtCode }) => nameOf(districtCode),
    },
    {
      key: 'address',
      label: t('administration.address'),
      isSecondary: true,
      render: ({ address }) => address,
      text: ({ address }) => address,
    },
    {
      key: 'details',
      label: t('common.details'),
      render: (event) => (
        <Button onClick={() => open(event)} data-testid="event-details">
          {t('common.details')}
        </Button>
      ),
    },
  ];
}

function Actor({ actor: { kind, name } }: Pick<AuditEventView, 'actor'>) {
  const t = useT();
  if (kind === 'system') return t('administration.actorKinds.system');
  return <span data-content>{name || t('administration.unknownActor')}</span>;
}

const LONGEST = 18;

function shortened(id: string): string {
  return id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id;
}
