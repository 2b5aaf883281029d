import AddIcon from '@mui/icons-material/Add';
import {
  Chip,
  DialogContentText,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { request } from '../../api/request';
import type { Page } from '../../api/types/common';
import type { UnitView } from '../../api/types/identity';
import { useRead } from '../../api/use-read';
import { useMayIn } from '../../auth/permissions';
import { useT } from '../../i18n/use-t';
import { DialogButton } from '../../shared/action/DialogButton';
import { Section } from '../../shared/Section';
import { EmptyState, Loaded } from '../../shared/states';

/** The units of a district, with every name that forms know them by. */
export function DistrictUnits({ districtCode }: { readonly districtCode: string }) {
  const query = useRead<Page<UnitView>>(`districts/${districtCode}/units`);
  const mayManage = useMayIn('units.manage', districtCode);
  const t = useT();
  return (
    <Section title={t('administration.units')} actions={mayManage && <AddUnit districtCode={districtCode} />}>
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState text={t('administration.noUnitsYet')} />
          ) : (
            <UnitTable units={data} mayManage={mayManage} />
          )
        }
      </Loaded>
    </Section>
  );
}

function UnitTable({ units, mayManage }: { readonly units: readonly UnitView[]; readonly mayManage: boolean }) {
  const t = useT();
  return (
    <Table size="small" aria-label={t('administration.units')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('common.unit')}</TableCell>
          <TableCell>{t('administration.aliases')}</TableCell>
          {mayManage && <TableCell>{t('administration.actions')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map((unit) => (
          <TableRow key={unit.unitId} hover>
            <TableCell data-content>{unit.name}</TableCell>
            <TableCell data-content>
              <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
                {unit.keys.map((key) => (
                  <Chip key={key} label={key} variant="outlined" />
                ))}
              </Stack>
            </TableCell>
            {mayManage && (
              <TableCell>
                <AddAlias unit={unit} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function AddUnit({ districtCode }: { readonly districtCode: string }) {
  const [name, setName] = useState('');
  const t = useT();
  return (
    <DialogButton
      label={t('administration.addUnit')}
      title={t('administration.addUnit')}
      startIcon={<AddIcon />}
      variant="outlined"
      done={t('administration.unitAdded')}
      isReady={name.trim() !== ''}
      run={() => request<UnitView>(`districts/${districtCode}/units`, { method: 'POST', body: { name: name.trim() } })}
      onOpen={() => setName('')}
    >
      <UnitNameField value={name} onChange={setName} />
    </DialogButton>
  );
}

function AddAlias({ unit: { districtCode, unitId, name: unitName } }: { readonly unit: UnitView }) {
  const [name, setName] = useState('');
  const t = useT();
  const path = `districts/${districtCode}/units/${unitId}/names`;
  return (
    <DialogButton
      label={t('administration.addAlias')}
      title={t('administration.addAliasTitle', { name: unitName })}
      done={t('administration.aliasAdded')}
      isReady={name.trim() !== ''}
      run={() => request<UnitView>(path, { method: 'POST', body: { name: name.trim() } })}
      onOpen={() => setName('')}
    >
      <DialogContentText sx={{ mb: 1 }}>{t('administration.aliasText')}</DialogContentText>
      <UnitNameField value={name} onChange={setName} />
    </DialogButton>
  );
}

function UnitNameField({ value, onChange }: { readonly value: string; readonly onChange: (name: string) => void }) {
  const t = useT();
  return (
    <TextField
      required
      fullWidth
      autoFocus
      label={t('administration.unitName')}
      helperText={t('administration.unitNameHint')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { name: 'unit', maxLength: 100 } }}
    />
  );
}
