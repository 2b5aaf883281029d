import DownloadIcon from '@mui/icons-material/Download';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ApiError } from '../api/api-error';
import { requestRaw } from '../api/request';
import type { FormView } from '../api/types/forms';
import { useLanguage, useT } from '../i18n/use-t';
import { saveFile } from '../shared/DownloadButton';

const FORMATS = [
  { format: 'xlsx', label: 'forms.exportSheet' },
  { format: 'docx', label: 'forms.exportDocument' },
  { format: 'json', label: 'forms.exportData' },
] as const;

/** The form as a file, with the score beside the declared figures. */
export function ExportMenu({ form }: { readonly form: FormView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isBusy, setBusy] = useState(false);
  const notify = useNotify();
  const language = useLanguage();
  const t = useT();
  const save = async (format: string) => {
    setAnchor(null);
    setBusy(true);
    try {
      const query = { format, lang: language, persons: true, revision: form.shown.revision };
      const answer = await requestRaw(`districts/${form.districtCode}/forms/${form.formId}/export`, { query });
      saveFile(await answer.blob(), `${form.projectName || form.formId}-${form.shown.revision}.${format}`);
    } catch (error) {
      notify(t('common.downloadFailed', { reason: (error as ApiError).message }), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        startIcon={<DownloadIcon />}
        variant="outlined"
        loading={isBusy}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        data-testid="export-menu"
      >
        {t('forms.exportAs')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {FORMATS.map(({ format, label }) => (
          <MenuItem key={format} onClick={() => void save(format)} data-testid={`export-${format}`}>
            {t(label)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
