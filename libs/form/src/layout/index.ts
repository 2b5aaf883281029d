export { fieldText, fieldValue } from './field-text';
export {
  LAYOUT_LABELS,
  LAYOUT_WIDTHS,
  type LayoutBlock,
  type LayoutCell,
  type LayoutContent,
  type LayoutLabel,
  type LayoutRow,
} from './layout';
export { officialLayout, TOTAL_LINE } from './official-layout';
