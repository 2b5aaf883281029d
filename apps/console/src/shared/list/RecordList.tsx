import { Stack } from '@mui/material';
import { ListBase, type RaRecord, type SortPayload } from 'ra-core';
import type { ReactNode } from 'react';
import type { ListWish } from '../../data/endpoint';
import { PageHeader } from '../PageHeader';
import type { Column } from './column';
import { ExportButton } from './ExportButton';
import { ListPager } from './ListPager';
import { RecordTable } from './RecordTable';

interface Props<T> {
  readonly resource: string;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly columns: readonly Column<T>[];
  /** Controls that narrow the list. */
  readonly filters?: ReactNode;
  /** What the list is narrowed to whatever the reader chooses. */
  readonly within?: ListWish['filter'];
  readonly sort?: SortPayload;
  /** What can be done besides exporting. */
  readonly actions?: ReactNode;
  /** Shown between head and table. */
  readonly before?: ReactNode;
  readonly empty?: ReactNode;
  /** Name of the exported file, without its ending; left out where the service writes one itself. */
  readonly exportName?: string;
  readonly linkOf?: (record: T) => string;
  /** What a record opens to, below its row. */
  readonly expand?: (record: T) => ReactNode;
}

/** A list that the service filters, sorts and pages; what is chosen stands in the address, so that it can be shared. */
export function RecordList<T extends RaRecord>(props: Props<T>) {
  const {
    resource,
    title,
    subtitle,
    columns,
    filters,
    within,
    sort,
    actions,
    before,
    empty,
    exportName,
    linkOf,
    expand,
  } = props;
  return (
    <ListBase<T>
      resource={resource}
      filter={within}
      {...(sort ? { sort } : {})}
      perPage={25}
      disableSyncWithLocation={false}
      storeKey={false}
      exporter={false}
    >
      <PageHeader
        title={title}
        subtitle={subtitle}
        actions={
          <>
            {actions}
            {exportName !== undefined && (
              <ExportButton columns={columns} resource={resource} within={within} fileName={exportName} />
            )}
          </>
        }
      />
      {before}
      {filters && (
        <Stack
          direction="row"
          role="search"
          className="no-print"
          sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5, '& > *': { m: '0 !important' } }}
        >
          {filters}
        </Stack>
      )}
      <RecordTable
        columns={columns}
        empty={empty}
        linkOf={linkOf}
        expand={expand}
        label={typeof title === 'string' ? title : resource}
      />
      <ListPager />
    </ListBase>
  );
}
