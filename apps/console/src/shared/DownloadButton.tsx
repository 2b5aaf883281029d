import DownloadIcon from '@mui/icons-material/Download';
import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ApiError } from '../api/api-error';
import { requestRaw, type RequestOptions } from '../api/request';
import { useT } from '../i18n/use-t';

interface Props extends Pick<ButtonProps, 'variant' | 'size' | 'disabled' | 'startIcon'> {
  readonly path: string;
  readonly query?: RequestOptions['query'];
  readonly fileName: string;
  readonly label?: string;
}

/** Fetches a file as whoever is signed in, and hands it to the browser. */
export function DownloadButton({ path, query, fileName, label, ...button }: Props) {
  const [isBusy, setBusy] = useState(false);
  const notify = useNotify();
  const t = useT();
  const download = async () => {
    setBusy(true);
    try {
      const answer = await requestRaw(path, { query });
      saveFile(await answer.blob(), fileName);
    } catch (error) {
      notify(t('common.downloadFailed', { reason: (error as ApiError).message }), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} {...button} loading={isBusy} onClick={() => void download()}>
      {label ?? t('common.download')}
    </Button>
  );
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
