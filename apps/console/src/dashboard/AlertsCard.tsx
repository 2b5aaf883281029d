import { Alert, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Page } from '../api/types/common';
import type { AlertView } from '../api/types/replays';
import { useRead } from '../api/use-read';
import { useLanguage, useText, useT } from '../i18n/use-t';
import { dateTime } from '../shared/format';
import { Loaded } from '../shared/states';
import { CardFrame } from './CardFrame';

const SHOWN = 4;

/** What the service noticed by itself. */
export function AlertsCard() {
  const query = useRead<Page<AlertView>>('alerts', { perPage: SHOWN });
  const language = useLanguage();
  const text = useText();
  const t = useT();
  const all = (
    <Link component={RouterLink} to="/alerts">
      {t('dashboard.allAlerts')}
    </Link>
  );
  return (
    <CardFrame title={t('alerts.title')} actions={all}>
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <Alert severity="success">{t('alerts.none')}</Alert>
          ) : (
            <>
              {data.map(({ alertId, at, message }) => (
                <Alert key={alertId} severity="error" sx={{ mb: 1 }}>
                  {dateTime(at, language)} <span data-content>{text(message)}</span>
                </Alert>
              ))}
            </>
          )
        }
      </Loaded>
    </CardFrame>
  );
}
