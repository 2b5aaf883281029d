import CopyIcon from '@mui/icons-material/ContentCopy';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../i18n/use-t';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A password or key that is shown this once: closing needs a click on the button, not beside the dialog. */
export function SecretDialog({ title, text, secret, onClose }: Props) {
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  const t = useT();
  const copy = () => {
    // Without a secure context there is no clipboard; the field is selected by a click instead.
    void navigator.clipboard?.writeText(secret).then(() => setCopied(true));
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text}
        </Alert>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
          <TextField
            fullWidth
            value={secret}
            onFocus={({ target }) => target.select()}
            slotProps={{
              htmlInput: { readOnly: true, 'aria-label': t('administration.secret'), 'data-testid': 'secret' },
              input: { sx: { fontFamily: 'monospace' } },
            }}
          />
          <Button startIcon={<CopyIcon />} variant="outlined" onClick={copy} sx={{ flexShrink: 0 }}>
            {isCopied ? t('administration.copied') : t('administration.copy')}
          </Button>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} data-testid="secret-noted">
          {t('administration.noted')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
