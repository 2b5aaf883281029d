import type { DraftState, DraftSummaryView } from '../api/types/rule-sets';
import { useMay } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { joinId } from '../data/endpoint';
import { useLanguage, useText, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import type { Column } from '../shared/list/column';
import { FilterSelect, FilterText } from '../shared/list/filters';
import { RecordList } from '../shared/list/RecordList';
import { SeverityCounts } from '../shared/SeverityCounts';
import { DraftStateChip } from './DraftStateChip';
import { NewDraftButton } from './NewDraftDialog';

const STATES: readonly DraftState[] = ['draft', 'submitted', 'approved', 'published', 'discarded'];

type Row = DraftSummaryView & { readonly id: string };

/** Drafts that the caller may see, the one changed last first. */
export default function DraftList() {
  const mayEdit = useMay('rule-sets.edit');
  const columns = useColumns();
  const t = useT();
  useBreadcrumbs({ label: t('drafts.title') });
  return (
    <RecordList<Row>
      resource="drafts"
      title={t('drafts.title')}
      columns={columns}
      linkOf={({ districtCode, draftId }) => `/drafts/${joinId(districtCode, draftId)}`}
      exportName={t('drafts.title')}
      empty={t('drafts.empty')}
      actions={mayEdit && <NewDraftButton />}
      filters={
        <>
          <FilterSelect
            name="state"
            label={t('drafts.state')}
            choices={STATES.map((id) => ({ id, name: t(`drafts.states.${id}`) }))}
          />
          <FilterText name="districtCode" label={t('drafts.districtCode')} pattern={/^\d{6}$/} />
          <FilterText name="year" label={t('common.budgetYear')} pattern={/^\d{4}$/} width={110} />
        </>
      }
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const nameOf = useDistrictName();
  const language = useLanguage();
  const text = useText();
  const t = useT();
  return [
    {
      key: 'title',
      label: t('drafts.columns.title'),
      render: ({ title }) => <span data-content>{text(title)}</span>,
      text: ({ title }) => text(title),
    },
    {
      key: 'district',
      label: t('common.district'),
      isSecondary: true,
      render: ({ districtCode }) => nameOf(districtCode),
      text: ({ districtCode }) => nameOf(districtCode),
    },
    {
      key: 'year',
      label: t('common.budgetYear'),
      align: 'right',
      render: ({ year }) => String(year),
      text: ({ year }) => year,
    },
    {
      key: 'state',
      label: t('drafts.state'),
      render: ({ state }) => <DraftStateChip state={state} />,
      text: ({ state }) => t(`drafts.states.${state}`),
    },
    {
      key: 'counts',
      label: t('drafts.problems.title'),
      isSecondary: true,
      render: ({ counts }) => <SeverityCounts counts={counts} />,
      text: ({ counts }) => counts.error + counts.warning,
    },
    {
      key: 'updatedBy',
      label: t('drafts.columns.updatedBy'),
      isSecondary: true,
      render: ({ updatedBy }) => <span data-content>{updatedBy.name}</span>,
      text: ({ updatedBy }) => updatedBy.name,
    },
    {
      key: 'updatedAt',
      label: t('drafts.columns.updatedAt'),
      isSecondary: true,
      render: ({ updatedAt }) => dateTime(updatedAt, language),
      text: ({ updatedAt }) => updatedAt,
    },
  ];
}
