import DownloadIcon from '@mui/icons-material/Download';
import { Button } from '@mui/material';
import { useDataProvider, useListContext, useNotify, type RaRecord } from 'ra-core';
import { useState } from 'react';
import type { ApiError } from '../../api/api-error';
import type { ListWish } from '../../data/endpoint';
import { useT } from '../../i18n/use-t';
import { saveFile } from '../DownloadButton';
import type { Column } from './column';
import { csvOf } from './csv';

const PER_PAGE = 200;
const MOST_PAGES = 250;

interface Props<T> {
  readonly columns: readonly Column<T>[];
  readonly resource: string;
  readonly within: ListWish['filter'] | undefined;
  readonly fileName: string;
}

/** Writes the list as it is filtered and sorted to a CSV file, page after page; not offered for an empty one. */
export function ExportButton<T extends RaRecord>({ columns, resource, within, fileName }: Props<T>) {
  const list = useListContext();
  const { sort, total = 0 } = list;
  const filterValues = list.filterValues as ListWish['filter'];
  const [isBusy, setBusy] = useState(false);
  const provider = useDataProvider();
  const notify = useNotify();
  const t = useT();
  const readAll = async () => {
    const records: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const pagination = { page, perPage: PER_PAGE };
      const filter = { ...filterValues, ...within };
      const answer = await provider.getList<T>(resource, { pagination, sort, filter });
      records.push(...answer.data);
      if (answer.data.length < PER_PAGE) return records;
    }
    notify(t('lists.exportCut', { count: records.length }), { type: 'warning' });
    return records;
  };
  const write = async () => {
    setBusy(true);
    try {
      saveFile(new Blob([csvOf(columns, await readAll())], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
    } catch (error) {
      notify(t('common.downloadFailed', { reason: (error as ApiError).message }), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  if (total === 0) return null;
  return (
    <Button startIcon={<DownloadIcon />} loading={isBusy} onClick={() => void write()}>
      {t('common.export')} CSV
    </Button>
  );
}
