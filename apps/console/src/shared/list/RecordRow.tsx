import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import RightIcon from '@mui/icons-material/KeyboardArrowRight';
import { IconButton, Link, TableCell, TableRow } from '@mui/material';
import type { RaRecord } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../../i18n/use-t';
import type { Column } from './column';

interface Props<T> {
  readonly record: T;
  readonly columns: readonly Column<T>[];
  readonly linkOf?: ((record: T) => string) | undefined;
  readonly expand?: ((record: T) => ReactNode) | undefined;
}

/** One record of a list, and below it what it opens to. */
export function RecordRow<T extends RaRecord>({ record, columns, linkOf, expand }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  const t = useT();
  return (
    <>
      <TableRow hover data-id={record.id} sx={isOpen ? { '& > td': { borderBottom: 0 } } : undefined}>
        {expand && (
          <TableCell sx={{ p: 0 }} className="no-print">
            <IconButton
              size="small"
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'lists.close' : 'lists.open')}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? <DownIcon fontSize="small" /> : <RightIcon fontSize="small" />}
            </IconButton>
          </TableCell>
        )}
        {columns.map((column, index) => (
          <TableCell
            key={column.key}
            align={column.align}
            sx={{
              ...hiddenWhenNarrow(column),
              ...(index === 0 ? { minWidth: 130 } : {}),
              ...(column.isOneLine ? { whiteSpace: 'nowrap' } : {}),
            }}
          >
            {index === 0 && linkOf ? (
              <Link component={RouterLink} to={linkOf(record)} underline="hover">
                {column.render(record)}
              </Link>
            ) : (
              column.render(record)
            )}
          </TableCell>
        ))}
      </TableRow>
      {expand && isOpen && (
        <TableRow>
          <TableCell sx={{ p: 0 }} className="no-print" />
          <TableCell colSpan={columns.length} sx={{ pt: 0 }}>
            {expand(record)}
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

export function hiddenWhenNarrow<T>({ isSecondary }: Column<T>) {
  return isSecondary ? { display: { xs: 'none', md: 'table-cell' } } : {};
}
