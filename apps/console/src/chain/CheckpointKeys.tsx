import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { CheckpointKeyView } from '../api/types/chain';
import { useRead } from '../api/use-read';
import { useLanguage, useT } from '../i18n/use-t';
import { saveFile } from '../shared/DownloadButton';
import { dateTime } from '../shared/format';
import { Section } from '../shared/Section';

/** Public keys for whoever verifies evidence elsewhere. */
export function CheckpointKeys() {
  const { data } = useRead<readonly CheckpointKeyView[]>('chain/keys');
  const language = useLanguage();
  const t = useT();
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('chain.keys')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('chain.keysHint')}
      </Typography>
      <Table size="small" aria-label={t('chain.keys')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('chain.keyId')}</TableCell>
            <TableCell>{t('chain.firstUsedAt')}</TableCell>
            <TableCell>{t('common.download')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map(({ keyId, pem, firstUsedAt }) => (
            <TableRow key={keyId}>
              <TableCell>
                <code>{keyId}</code>
              </TableCell>
              <TableCell>{dateTime(firstUsedAt, language)}</TableCell>
              <TableCell>
                <Button onClick={() => saveFile(new Blob([pem], { type: 'application/x-pem-file' }), `${keyId}.pem`)}>
                  {t('chain.downloadKey')}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
