import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { AlertView } from '../api/types/replays';
import { useDistrictName } from '../context/use-districts';
import { joinId } from '../data/endpoint';
import { useLanguage, useText, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import type { Column } from '../shared/list/column';
import { RecordList } from '../shared/list/RecordList';

type Row = AlertView & { readonly id: string };

/** What the service noticed by itself and somebody should look at. */
export default function AlertList() {
  const nameOf = useDistrictName();
  const language = useLanguage();
  const text = useText();
  const t = useT();
  useBreadcrumbs({ label: t('alerts.title') });
  const columns: readonly Column<Row>[] = [
    {
      key: 'at',
      sort: 'at',
      label: t('alerts.at'),
      isOneLine: true,
      render: ({ at }) => dateTime(at, language),
      text: ({ at }) => at,
    },
    {
      key: 'message',
      label: t('alerts.message'),
      render: ({ message }) => <span data-content>{text(message)}</span>,
      text: ({ message }) => text(message),
    },
    {
      key: 'district',
      label: t('common.district'),
      render: ({ districtCode }) => nameOf(districtCode),
      text: ({ districtCode }) => nameOf(districtCode),
    },
    {
      key: 'code',
      label: t('alerts.code'),
      isSecondary: true,
      render: ({ code }) => <code>{code}</code>,
      text: ({ code }) => code,
    },
    { key: 'to', label: t('common.details'), render: (alert) => <Subject alert={alert} /> },
  ];
  return (
    <RecordList<Row>
      resource="alerts"
      title={t('alerts.title')}
      subtitle={t('alerts.hint')}
      columns={columns}
      exportName={t('alerts.title')}
      empty={t('alerts.none')}
    />
  );
}

/** Leads to the score that an alert is about. */
function Subject({ alert: { districtCode, evaluationId } }: { readonly alert: AlertView }) {
  const t = useT();
  return (
    <Link component={RouterLink} to={`/evaluations/${joinId(districtCode, evaluationId)}/show`}>
      {t('alerts.toScore')}
    </Link>
  );
}
