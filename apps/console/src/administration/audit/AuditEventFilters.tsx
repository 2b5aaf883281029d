import { Chip } from '@mui/material';
import { useDistrictName } from '../../context/use-districts';
import { useWorkContext } from '../../context/work-context';
import { useT } from '../../i18n/use-t';
import { FilterDay, FilterSelect, FilterText, useFilter } from '../../shared/list/filters';

const ACTOR_KINDS = ['user', 'key', 'system', 'unknown'] as const;
const OUTCOMES = ['allowed', 'refused', 'failed'] as const;

/** Days, kinds and outcomes, ids and addresses. */
export function AuditEventFilters() {
  const t = useT();
  return (
    <>
      <FilterDay name="from" label={t('administration.from')} />
      <FilterDay name="until" label={t('administration.until')} />
      <FilterSelect
        name="outcome"
        label={t('administration.outcome')}
        width={120}
        choices={OUTCOMES.map((id) => ({ id, name: t(`administration.outcomes.${id}`) }))}
      />
      <FilterSelect
        name="actorKind"
        label={t('administration.actorKind')}
        width={130}
        choices={ACTOR_KINDS.map((id) => ({ id, name: t(`administration.actorKinds.${id}`) }))}
      />
      <FilterText name="actorId" label={t('administration.actorId')} width={170} />
      <FilterText name="targetId" label={t('administration.targetId')} width={170} />
      <FilterText name="address" label={t('administration.address')} width={140} />
      <ThisDistrict />
    </>
  );
}

/** Events of the very district that is chosen, or of all that the caller looks after. */
function ThisDistrict() {
  const { districtCode } = useWorkContext();
  const [value, change] = useFilter('districtCode');
  const nameOf = useDistrictName();
  const t = useT();
  const isOn = value !== '';
  return (
    <Chip
      clickable
      label={isOn ? nameOf(value) : t('administration.onlyDistrict')}
      color={isOn ? 'primary' : 'default'}
      variant={isOn ? 'filled' : 'outlined'}
      aria-pressed={isOn}
      onClick={() => change(isOn ? undefined : (districtCode ?? undefined))}
    />
  );
}
