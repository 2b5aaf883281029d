export { csvLine, csvStart } from './csv';
export {
  EXPORT_FORMATS,
  type ExportedScore,
  type ExportFormat,
  type FormExport,
  type WrittenFile,
} from './form-export';
export { printTable, type PrintedCell, type PrintedRow, type PrintedTable } from './printed-table';
export { writeForm } from './write-form';
