import PassIcon from '@mui/icons-material/CheckCircle';
import FailIcon from '@mui/icons-material/Error';
import { List, ListItem, ListItemIcon, ListItemText } from '@mui/material';
import type { GateReport } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { IssueList } from '../../shared/IssueList';

/** What publication asks for, one by one, and what is missing. */
export function GateList({ report }: { readonly report: GateReport }) {
  const language = useLanguage();
  const t = useT();
  return (
    <>
      <List dense disablePadding>
        {report.items.map(({ id, passes, issues }) => (
          <ListItem key={id} disableGutters sx={{ alignItems: 'flex-start' }} data-gate={id}>
            <ListItemIcon sx={{ minWidth: 34, mt: 0.5 }}>
              {passes ? (
                <PassIcon color="success" titleAccess={t('drafts.gate.passes')} />
              ) : (
                <FailIcon color="error" titleAccess={t('drafts.gate.fails')} />
              )}
            </ListItemIcon>
            <ListItemText
              primary={t(`drafts.gate.items.${id}`)}
              secondary={
                issues.length > 0 && (
                  <div data-content>
                    <IssueList issues={issues} />
                  </div>
                )
              }
              slotProps={{ secondary: { component: 'div' } }}
            />
          </ListItem>
        ))}
      </List>
      <p style={{ margin: 0, fontSize: '0.85rem' }}>
        {t('drafts.gate.checkedAt', { at: dateTime(report.checkedAt, language) })}
      </p>
    </>
  );
}
