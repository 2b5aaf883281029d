import type { FormDiscrepancyView } from '../api/types/discrepancies';
import { useDistrictName } from '../context/use-districts';
import { useUnits } from '../context/use-units';
import { useWorkContext } from '../context/work-context';
import { joinId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { DownloadButton } from '../shared/DownloadButton';
import { FilterSelect, FilterText, useFilter } from '../shared/list/filters';
import { RecordList } from '../shared/list/RecordList';
import { LoadingState } from '../shared/states';
import { DiscrepancyLines } from './DiscrepancyLines';
import { DiscrepancySummary, useSummary } from './DiscrepancySummary';
import { FindingFilter } from './FindingFilter';
import { useDiscrepancyColumns } from './use-discrepancy-columns';

export type DiscrepancyRow = FormDiscrepancyView;

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** What in the forms of a year does not follow from their own numbers: sums first, then the forms, the most urgent first. */
export default function DiscrepancyScreen() {
  const { districtCode, year, kind } = useWorkContext();
  const columns = useDiscrepancyColumns();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('discrepancies.title') });
  if (districtCode === null || year === null) return <LoadingState />;
  return (
    <RecordList<DiscrepancyRow>
      key={`${districtCode} ${year} ${kind}`}
      resource="discrepancies"
      title={t('discrepancies.title')}
      subtitle={[nameOf(districtCode), t('common.year', { year }), t(`common.kinds.${kind}`)].join(' · ')}
      columns={columns}
      within={{ districtCode, year, kind }}
      sort={{ field: 'urgency', order: 'ASC' }}
      linkOf={({ evaluationId }) => `/evaluations/${joinId(districtCode, evaluationId)}/show`}
      expand={(form) => <DiscrepancyLines form={form} districtCode={districtCode} />}
      empty={t('discrepancies.none')}
      before={<DiscrepancySummary />}
      filters={<Filters districtCode={districtCode} />}
      actions={<Downloads districtCode={districtCode} />}
    />
  );
}

function Filters({ districtCode }: { readonly districtCode: string }) {
  const summary = useSummary();
  const units = useUnits(districtCode);
  const t = useT();
  return (
    <>
      <FilterSelect
        name="unitId"
        label={t('common.unit')}
        width={240}
        choices={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      />
      <FindingFilter findings={summary?.findings ?? []} />
      <FilterText name="minGap" label={t('evaluations.minGap')} width={180} pattern={DECIMAL} />
    </>
  );
}

/** The whole report as a file, of one unit where one is chosen. */
function Downloads({ districtCode }: { readonly districtCode: string }) {
  const { year, kind } = useWorkContext();
  const [unitId] = useFilter('unitId');
  const lang = useLanguage();
  const t = useT();
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <DownloadButton
          key={format}
          path={`districts/${districtCode}/discrepancies/export`}
          query={{ format, year, kind, unitId, lang }}
          fileName={`${t('discrepancies.title')}-${districtCode}-${year ?? ''}.${format}`}
          label={t(format === 'xlsx' ? 'discrepancies.excel' : 'discrepancies.csv')}
          variant="outlined"
        />
      ))}
    </>
  );
}
