import type { SelfEvaluationForm } from '@app/form';
import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import type { SheetView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { GradeChip } from '../../shared/GradeChip';
import { COLOURS } from '../../theme/theme';
import type { Remark } from '../model/sheet-marks';

interface Props {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly remarks: readonly Remark[];
  readonly isTotal: boolean;
  readonly form: SelfEvaluationForm;
  readonly sheet: SheetView | null;
  readonly children?: ReactNode;
}

/** Why a row has its points, and what was found on it. */
export function RemarksCell({ colSpan, rowSpan, remarks, isTotal, form, sheet, children }: Props) {
  const t = useT();
  return (
    <td colSpan={colSpan} rowSpan={rowSpan} className="remarks">
      {isTotal && <Grades form={form} sheet={sheet} />}
      {remarks.map(({ severity, text }, index) => (
        <p key={index} data-content>
          {severity && (
            <b style={{ color: COLOURS.severity[severity] }} data-severity={severity}>
              {t(`common.severity.${severity}`)}{' '}
            </b>
          )}
          {text}
        </p>
      ))}
      {children}
    </td>
  );
}

function Grades({ form, sheet }: Pick<Props, 'form' | 'sheet'>) {
  const t = useT();
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.25 }}>
      {form.grade && (
        <span>
          {t('forms.declared')} <GradeChip grade={form.grade} />
        </span>
      )}
      {sheet && (
        <span>
          {t('forms.score')} <GradeChip grade={sheet.grade} />
        </span>
      )}
    </Stack>
  );
}
