import AddIcon from '@mui/icons-material/Add';
import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { request } from '../../api/request';
import type { DistrictView } from '../../api/types/identity';
import { useLanguage, useT } from '../../i18n/use-t';
import { DialogButton } from '../../shared/action/DialogButton';
import { DistrictField } from '../../shared/DistrictField';

interface Props {
  readonly district: DistrictView;
}

const CODE = /^[1-9]\d{5}$/;

export function AddDistrict({ district }: Props) {
  const [draft, setDraft] = useState({ code: '', zh: '', en: '' });
  const language = useLanguage();
  const navigate = useNavigate();
  const t = useT();
  const isCode = CODE.test(draft.code);
  const body = { code: draft.code, parentCode: district.code, name: { zh: draft.zh.trim(), en: draft.en.trim() } };
  return (
    <DialogButton
      label={t('administration.addDistrict')}
      title={t('administration.addDistrictTitle', { name: district.name[language] })}
      startIcon={<AddIcon />}
      variant="contained"
      done={t('administration.districtAdded')}
      isReady={isCode && draft.zh.trim() !== '' && draft.en.trim() !== ''}
      run={() => request<DistrictView>('districts', { method: 'POST', body })}
      onOpen={() => setDraft({ code: '', zh: '', en: '' })}
      onDone={({ code }) => void navigate(`/districts/${code}`)}
    >
      <TextField
        required
        fullWidth
        autoFocus
        label={t('administration.districtCode')}
        helperText={t('administration.districtCodeHint')}
        error={draft.code !== '' && !isCode}
        value={draft.code}
        onChange={({ target }) => setDraft({ ...draft, code: target.value.trim() })}
        slotProps={{ htmlInput: { name: 'code', inputMode: 'numeric', maxLength: 6 } }}
      />
      <NameFields value={draft} onChange={(names) => setDraft({ ...draft, ...names })} />
    </DialogButton>
  );
}

export function RenameDistrict({ district }: Props) {
  const [draft, setDraft] = useState(district.name);
  const language = useLanguage();
  const t = useT();
  const body = { name: { zh: draft.zh.trim(), en: draft.en.trim() } };
  return (
    <DialogButton
      label={t('administration.rename')}
      title={t('administration.renameTitle', { name: district.name[language] })}
      variant="outlined"
      done={t('administration.renamed')}
      isReady={body.name.zh !== '' && body.name.en !== ''}
      run={() => request<DistrictView>(`districts/${district.code}`, { method: 'PATCH', body })}
      onOpen={() => setDraft(district.name)}
    >
      <NameFields value={draft} onChange={setDraft} />
    </DialogButton>
  );
}

export function MoveDistrict({ district }: Props) {
  const [parentCode, setParentCode] = useState('');
  const language = useLanguage();
  const t = useT();
  return (
    <DialogButton
      label={t('administration.move')}
      title={t('administration.moveTitle', { name: district.name[language] })}
      variant="outlined"
      done={t('administration.moved')}
      isReady={parentCode !== '' && parentCode !== district.parentCode}
      run={() => request<DistrictView>(`districts/${district.code}/move`, { method: 'POST', body: { parentCode } })}
      onOpen={() => setParentCode(district.parentCode ?? '')}
    >
      <Alert severity="warning" sx={{ mb: 1 }}>
        {t('administration.moveText')}
      </Alert>
      <DistrictField
        label={t('administration.parent')}
        permission="districts.manage"
        value={parentCode}
        onChange={setParentCode}
      />
    </DialogButton>
  );
}

interface Names {
  readonly zh: string;
  readonly en: string;
}

function NameFields({ value, onChange }: { readonly value: Names; readonly onChange: (names: Names) => void }) {
  const t = useT();
  return (
    <>
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          required
          fullWidth
          label={t(language === 'zh' ? 'administration.nameZh' : 'administration.nameEn')}
          value={value[language]}
          onChange={({ target }) => onChange({ zh: value.zh, en: value.en, [language]: target.value })}
          slotProps={{ htmlInput: { name: language, maxLength: 60 } }}
        />
      ))}
    </>
  );
}
