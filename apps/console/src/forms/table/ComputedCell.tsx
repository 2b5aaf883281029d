import { TOTAL_LINE } from '@app/form';
import type { SheetView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { points, signOf } from '../../shared/format';

interface Props {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly line: string;
  readonly sheet: SheetView | null;
}

/** The computed points of a row or of the total; a range where they are open. */
export function ComputedCell({ line, sheet, ...span }: Props) {
  const t = useT();
  const figures = sheet && figuresOf(sheet, line);
  if (!figures) return <td {...span} className="computed" />;
  const { lowest, highest, gap } = figures;
  const differs = gap !== null && signOf(gap) !== 0;
  return (
    <td {...span} className={differs ? 'computed differs' : 'computed'} data-line={line}>
      {lowest === highest ? points(lowest) : t('common.between', { lowest: points(lowest), highest: points(highest) })}
    </td>
  );
}

function figuresOf(sheet: SheetView, id: string) {
  if (id === TOTAL_LINE) {
    return { lowest: sheet.lowestTotal, highest: sheet.highestTotal, gap: sheet.reconciliation?.gap ?? null };
  }
  return sheet.lines.find((line) => line.id === id);
}
