import { Table, TableContainer } from '@mui/material';
import type { ReactNode } from 'react';

/** A table that scrolls on narrow screens, with the keyboard as well: nothing in it could take the focus. */
export function ScrollTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <TableContainer tabIndex={0} role="group" aria-label={label}>
      <Table size="small" aria-label={label}>
        {children}
      </Table>
    </TableContainer>
  );
}
