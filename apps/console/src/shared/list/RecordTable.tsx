import {
  LinearProgress,
  Link,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { useListContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/api-error';
import { useT } from '../../i18n/use-t';
import { EmptyState, ErrorState, LoadingState } from '../states';
import type { Column } from './column';
import { hiddenWhenNarrow, RecordRow } from './RecordRow';

interface Props<T> {
  readonly columns: readonly Column<T>[];
  readonly label: string;
  readonly empty?: ReactNode;
  readonly linkOf?: (record: T) => string;
  readonly expand?: ((record: T) => ReactNode) | undefined;
}

/** The page of a list that is shown: loading, broken, empty, or the records themselves. */
export function RecordTable<T extends RaRecord>({ columns, label, empty, linkOf, expand }: Props<T>) {
  const list = useListContext<T>();
  const { data, isPending, isFetching, refetch } = list;
  const error = list.error as ApiError | null;
  const filterValues = list.filterValues as object;
  const t = useT();
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending || !data) return <LoadingState />;
  if (data.length === 0) {
    const isNarrowed = Object.keys(filterValues).length > 0;
    return (
      <Paper>
        <EmptyState text={isNarrowed ? t('lists.nothingMatches') : empty} action={isNarrowed && <ClearFilters />} />
      </Paper>
    );
  }
  return (
    <TableContainer component={Paper} sx={{ position: 'relative' }} tabIndex={0} role="region" aria-label={label}>
      {isFetching && (
        <LinearProgress sx={{ position: 'absolute', inset: '0 0 auto' }} aria-label={t('common.loading')} />
      )}
      <Table size="small" aria-busy={isFetching}>
        <TableHead>
          <TableRow>
            {expand && <TableCell component="td" sx={{ width: 36, p: 0 }} className="no-print" />}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((record) => (
            <RecordRow key={record.id} record={record} columns={columns} linkOf={linkOf} expand={expand} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function HeadCell<T>({ column }: { readonly column: Column<T> }) {
  const { sort, setSort } = useListContext();
  const isSorted = column.sort !== undefined && sort.field === column.sort;
  const direction = sort.order === 'DESC' ? 'desc' : 'asc';
  return (
    <TableCell
      align={column.align}
      sortDirection={isSorted ? direction : false}
      sx={{ ...hiddenWhenNarrow(column), whiteSpace: 'nowrap' }}
    >
      {column.sort === undefined ? (
        column.label
      ) : (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? direction : 'asc'}
          onClick={() => setSort({ field: column.sort ?? '', order: isSorted && direction === 'asc' ? 'DESC' : 'ASC' })}
        >
          {column.label}
        </TableSortLabel>
      )}
    </TableCell>
  );
}

function ClearFilters() {
  const { setFilters } = useListContext();
  const t = useT();
  return (
    <Link component="button" onClick={() => setFilters({})}>
      {t('lists.clear')}
    </Link>
  );
}
