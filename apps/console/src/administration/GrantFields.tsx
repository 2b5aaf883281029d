import { MenuItem, Stack, TextField } from '@mui/material';
import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import { ROLES, type Role, type UnitView } from '../api/types/identity';
import { DistrictField } from '../shared/DistrictField';
import { useT } from '../i18n/use-t';

/** A role in a scope, as far as it has been chosen. */
export interface GrantDraft {
  readonly role: Role | '';
  readonly districtCode: string;
  readonly unitId: string;
}

export const NO_GRANT: GrantDraft = { role: '', districtCode: '', unitId: '' };

export function isComplete({ role, districtCode, unitId }: GrantDraft): boolean {
  return role !== '' && districtCode !== '' && (role !== 'department' || unitId !== '');
}

/** As the service takes it. */
export function grantBody({ role, districtCode, unitId }: GrantDraft): object {
  return { role, districtCode, ...(role === 'department' ? { unitId } : {}) };
}

interface Props {
  readonly value: GrantDraft;
  readonly roles?: readonly Role[];
  /** A grant that may be left for later. */
  readonly isOptional?: boolean;
  /** Left out where the district is given. */
  readonly withoutDistrict?: boolean;
  readonly onChange: (value: GrantDraft) => void;
}

/** Which role, where, and for a department which unit. */
export function GrantFields({ value, roles = ROLES, isOptional = false, withoutDistrict = false, onChange }: Props) {
  const t = useT();
  return (
    <Stack sx={{ gap: 0.5 }}>
      <TextField
        select
        required={!isOptional}
        label={t('administration.role')}
        value={value.role}
        onChange={({ target }) => onChange({ ...value, role: target.value as Role, unitId: '' })}
        slotProps={{ htmlInput: { name: 'role' } }}
        helperText={value.role === '' ? t('administration.roleHint') : t(`administration.roleMeanings.${value.role}`)}
      >
        {roles.map((role) => (
          <MenuItem key={role} value={role}>
            {t(`common.roles.${role}`)}
          </MenuItem>
        ))}
      </TextField>
      {!withoutDistrict && (!isOptional || value.role !== '') && (
        <DistrictField
          label={t('administration.grantDistrict')}
          permission="users.manage"
          value={value.districtCode}
          onChange={(districtCode) => onChange({ ...value, districtCode, unitId: '' })}
          helperText={value.role === 'department' ? undefined : t('administration.grantDistrictHint')}
        />
      )}
      {value.role === 'department' && value.districtCode !== '' && <UnitField value={value} onChange={onChange} />}
    </Stack>
  );
}

function UnitField({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const { data, isPending } = useRead<Page<UnitView>>(`districts/${value.districtCode}/units`);
  const units = data?.data ?? [];
  const t = useT();
  return (
    <TextField
      select
      required
      label={t('common.unit')}
      value={units.some(({ unitId }) => unitId === value.unitId) ? value.unitId : ''}
      disabled={isPending || units.length === 0}
      helperText={!isPending && units.length === 0 ? t('administration.noUnits') : t('administration.unitHint')}
      onChange={({ target }) => onChange({ ...value, unitId: target.value })}
      slotProps={{ htmlInput: { name: 'unitId' } }}
    >
      {units.map(({ unitId, name }) => (
        <MenuItem key={unitId} value={unitId} data-content>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
