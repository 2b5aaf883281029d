import type { Same } from '../same';
import type { lists as zh } from '../zh/lists';

export const lists: Same<typeof zh> = {
  nothingMatches: 'Nothing matches',
  clear: 'Clear all filters',
  clearOne: 'Clear "%{label}"',
  pages: 'Pages',
  range: '%{from} to %{to} of %{total}',
  perPage: 'Items a page',
  perPageOf: '%{size} a page',
  toPage: 'Page %{page}',
  next: 'Next page',
  previous: 'Previous page',
  exportCut: 'Too much to export: the first %{count} were written. Narrow the list first.',
  open: 'Open',
  close: 'Close',
  search: 'Search',
};
