export {
  DEFAULT_LIMITS,
  type ImportedForm,
  type ImportLimits,
  type ImportResult,
  type ReadOptions,
} from './import-options';
export type { MoneyUnit, PrintedForm, PrintedFundRow, PrintedIndicator, PrintedTotal } from './text/printed-form';
export { readDocument, readPrintedForms } from './read-document';
