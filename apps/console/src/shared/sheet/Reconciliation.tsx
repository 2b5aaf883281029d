import { Typography } from '@mui/material';
import type { SheetView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { signed } from '../format';

/** How the declared total follows from the computed one, part by part. */
export function Reconciliation({ sheet: { reconciliation, lines } }: { readonly sheet: SheetView }) {
  const t = useT();
  if (!reconciliation || reconciliation.parts.length === 0) return null;
  const nameOf = (line: string) => lines.find(({ id }) => id === line)?.label ?? t('evaluations.sumOfDeclared');
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      {t('evaluations.reconciliation')}: {signed(reconciliation.gap)} ={' '}
      {reconciliation.parts.map(({ line, gap }, index) => (
        <span key={line}>
          {index > 0 && '; '}
          <span data-content>{nameOf(line)}</span> {signed(gap)}
        </span>
      ))}
    </Typography>
  );
}
