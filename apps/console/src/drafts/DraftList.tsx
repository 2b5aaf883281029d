import { Chip, Stack } from '@mui/material';
import { DataTable, List, SelectInput, type RaRecord } from 'react-admin';
import type { DraftSummaryView, DraftState } from '../api/types/rule-sets';
import { useMay } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useLanguage, useText, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import { PageHeader } from '../shared/PageHeader';
import { EmptyState } from '../shared/states';
import { DraftStateChip } from './DraftStateChip';
import { NewDraftButton } from './NewDraftDialog';

const STATES: readonly DraftState[] = ['draft', 'submitted', 'approved', 'published', 'discarded'];

type Row = DraftSummaryView & RaRecord<string>;

/** Drafts that the caller may see, the one changed last first. */
export default function DraftList() {
  const mayEdit = useMay('rule-sets.edit');
  const nameOf = useDistrictName();
  const language = useLanguage();
  const text = useText();
  const t = useT();
  useBreadcrumbs({ label: t('drafts.title') });
  const choices = STATES.map((state) => ({ id: state, name: t(`drafts.states.${state}`) }));
  return (
    <>
      <PageHeader title={t('drafts.title')} actions={mayEdit && <NewDraftButton />} />
      <List<Row>
        actions={false}
        title={false}
        disableSyncWithLocation={false}
        sort={{ field: 'id', order: 'DESC' }}
        filters={[<SelectInput key="state" source="state" label={t('drafts.state')} choices={choices} alwaysOn />]}
        empty={<EmptyState text={t('drafts.empty')} action={mayEdit && <NewDraftButton />} />}
      >
        <DataTable<Row> rowClick={(id) => `/drafts/${id}`} bulkActionButtons={false}>
          <DataTable.Col<Row>
            source="title"
            label={t('drafts.columns.title')}
            disableSort
            render={(draft) => <span data-content>{text(draft.title)}</span>}
          />
          <DataTable.Col<Row>
            source="districtCode"
            label={t('common.district')}
            disableSort
            render={(draft) => nameOf(draft.districtCode)}
          />
          <DataTable.NumberCol<Row>
            source="year"
            label={t('common.budgetYear')}
            disableSort
            render={(draft) => String(draft.year)}
          />
          <DataTable.Col<Row>
            source="state"
            label={t('drafts.state')}
            disableSort
            render={(draft) => <DraftStateChip state={draft.state} />}
          />
          <DataTable.Col<Row>
            source="counts"
            label={t('drafts.problems.title')}
            disableSort
            render={({ counts }) => (
              <Stack direction="row" sx={{ gap: 0.5 }}>
                {(['error', 'warning'] as const)
                  .filter((severity) => counts[severity] > 0)
                  .map((severity) => (
                    <Chip
                      key={severity}
                      label={t(`common.counts.${severity}`, { count: counts[severity] })}
                      sx={{ height: 22 }}
                    />
                  ))}
              </Stack>
            )}
          />
          <DataTable.Col<Row>
            source="updatedBy"
            label={t('drafts.columns.updatedBy')}
            disableSort
            render={(draft) => <span data-content>{draft.updatedBy.name}</span>}
          />
          <DataTable.Col<Row>
            source="updatedAt"
            label={t('drafts.columns.updatedAt')}
            disableSort
            render={(draft) => dateTime(draft.updatedAt, language)}
          />
        </DataTable>
      </List>
    </>
  );
}
