import { Alert } from '@mui/material';
import { useInstance } from '../context/use-instance';
import { useText } from '../i18n/use-t';

/** What every screen of a demo says. */
export function DemoBanner() {
  const { data } = useInstance();
  const text = useText();
  if (!data?.notice) return null;
  return (
    <Alert severity="warning" icon={false} role="note" sx={{ py: 0, my: 1, border: '1px solid #e0b13c' }}>
      {text(data.notice)}
    </Alert>
  );
}
