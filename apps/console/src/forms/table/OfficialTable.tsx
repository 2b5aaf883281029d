import { LAYOUT_WIDTHS, officialLayout, type SelfEvaluationForm } from '@app/form';
import { Box } from '@mui/material';
import { useMemo } from 'react';
import type { SheetView } from '../../api/types/sheets';
import { useDistrictName } from '../../context/use-districts';
import { useText, useT } from '../../i18n/use-t';
import { remarksByLine, severityByCell } from '../model/sheet-marks';
import { TableRowView } from './TableRowView';
import { TABLE_STYLE } from './table-style';
import type { TableEditor } from './table-editor';

interface Props {
  readonly form: SelfEvaluationForm;
  /** What stands beside the declared figures; null while there is no score. */
  readonly sheet: SheetView | null;
  readonly editor?: TableEditor;
}

const TOTAL_WIDTH = LAYOUT_WIDTHS.reduce((sum, width) => sum + width, 0);

/** A form as the official table prints it, declared and computed score side by side, findings on their cells. */
export function OfficialTable({ form, sheet, editor }: Props) {
  const text = useText();
  const t = useT();
  const extra = useMemo(() => sheet?.lines.filter(({ kind }) => kind !== 'item').map(({ id }) => id) ?? [], [sheet]);
  // Typing in a cell leaves the layout as it is: only rows and their levels make it.
  const shape = JSON.stringify([
    extra,
    form.indicators.map(({ row, level1, level2, level2Label }) => [row, level1, level2, level2Label]),
  ]);
  const rows = useMemo(() => officialLayout(form, extra), [shape]);
  const remarks = useMemo(() => (sheet ? remarksByLine(sheet, text) : null), [sheet, text]);
  const marks = useMemo(() => (sheet ? severityByCell(form, sheet.findings) : null), [form, sheet]);
  return (
    <Box
      sx={{ overflowX: 'auto', ...TABLE_STYLE }}
      role="region"
      tabIndex={0}
      aria-label={t('forms.table')}
      data-testid="official-table"
    >
      <table>
        <TableCaption form={form} sheet={sheet} />
        <colgroup>
          {LAYOUT_WIDTHS.map((width, index) => (
            <col key={index} style={{ width: `${(100 * width) / TOTAL_WIDTH}%` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            <TableRowView
              key={index}
              row={row}
              form={form}
              sheet={sheet}
              remarks={remarks}
              marks={marks}
              editor={editor}
            />
          ))}
        </tbody>
      </table>
      <p className="basis">{sheet ? <Basis sheet={sheet} /> : t('forms.noScore')}</p>
    </Box>
  );
}

/** What the official form prints above its table. */
function TableCaption({ form, sheet }: Pick<Props, 'form' | 'sheet'>) {
  const t = useT();
  const mark = sheet && !sheet.ruleSet.official ? `${t('common.illustrative')} · ` : '';
  return (
    <caption>
      <span data-content>{form.printed.title?.trim() || t('forms.officialTitle')}</span>
      <small>{mark + t('common.year', { year: form.year })}</small>
    </caption>
  );
}

function Basis({ sheet: { ruleSet } }: { readonly sheet: SheetView }) {
  const t = useT();
  const { districtCode, year, version, official } = ruleSet;
  const basis = t('forms.basis', { district: useDistrictName()(districtCode), year, version });
  return (
    <span data-content>
      {basis} {!official && t('common.illustrativeHint')}
    </span>
  );
}
