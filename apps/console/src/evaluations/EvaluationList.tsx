import { GRADES } from '@app/form';
import type { FormSummaryView } from '../api/types/forms';
import { useDistrictName } from '../context/use-districts';
import { useStatistics } from '../context/use-statistics';
import { useUnits } from '../context/use-units';
import { useWorkContext } from '../context/work-context';
import { joinId } from '../data/endpoint';
import { useText, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { DownloadButton } from '../shared/DownloadButton';
import { FilterSelect, FilterText, useFilter } from '../shared/list/filters';
import { RecordList } from '../shared/list/RecordList';
import { LoadingState } from '../shared/states';
import { useEvaluationColumns } from './use-evaluation-columns';

export type EvaluationRow = FormSummaryView & { readonly id: string };

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** Scored forms of a district and year, searched by unit, finding and gap. */
export default function EvaluationList() {
  const { districtCode, year, kind } = useWorkContext();
  const columns = useEvaluationColumns();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('evaluations.title') });
  if (districtCode === null || year === null) return <LoadingState />;
  const subtitle = [nameOf(districtCode), t('common.year', { year }), t(`common.kinds.${kind}`)].join(' · ');
  return (
    <RecordList<EvaluationRow>
      key={`${districtCode} ${year} ${kind}`}
      resource="evaluations"
      title={t('evaluations.title')}
      subtitle={subtitle}
      columns={columns}
      within={{ districtCode, year, kind }}
      sort={{ field: 'gap', order: 'DESC' }}
      linkOf={({ id }) => `/evaluations/${id}/show`}
      empty={t('evaluations.noneYet')}
      filters={<Filters districtCode={districtCode} />}
      actions={<Export districtCode={districtCode} />}
    />
  );
}

/** The service writes the whole list as it is filtered. */
function Export({ districtCode }: { readonly districtCode: string }) {
  const { year, kind } = useWorkContext();
  const [q] = useFilter('q');
  const [unit] = useFilter('unit');
  const [grade] = useFilter('grade');
  const [finding] = useFilter('finding');
  const [minGap] = useFilter('minGap');
  const [minTotal] = useFilter('minTotal');
  const [belowTotal] = useFilter('belowTotal');
  const t = useT();
  return (
    <DownloadButton
      path={`districts/${districtCode}/forms/export`}
      query={{ year, kind, scored: true, q, unit, grade, finding, minGap, minTotal, belowTotal }}
      fileName={`${t('evaluations.title')}-${joinId(districtCode, year ?? '')}.csv`}
      label={t('evaluations.exportCsv')}
    />
  );
}

function Filters({ districtCode }: { readonly districtCode: string }) {
  const { year, kind } = useWorkContext();
  const { data } = useStatistics({ districtCode, year, kind });
  const units = useUnits(districtCode);
  const text = useText();
  const t = useT();
  const findings = data?.findings ?? [];
  const grades = GRADES.map((id) => ({ id, name: id }));
  return (
    <>
      <FilterText name="q" label={t('evaluations.projectName')} />
      <FilterSelect
        name="unit"
        label={t('common.unit')}
        width={220}
        choices={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      />
      <FilterSelect
        name="finding"
        label={t('evaluations.finding')}
        width={240}
        choices={findings.map(({ code, label, count }) => ({ id: code, name: `${text(label)} (${count})` }))}
      />
      <FilterSelect name="grade" label={t('evaluations.grade')} width={110} choices={grades} />
      <FilterText name="minGap" label={t('evaluations.minGap')} width={180} pattern={DECIMAL} />
      <FilterText name="minTotal" label={t('evaluations.minTotal')} width={120} pattern={DECIMAL} />
      <FilterText name="belowTotal" label={t('evaluations.belowTotal')} width={120} pattern={DECIMAL} />
    </>
  );
}
