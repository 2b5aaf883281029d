import { Typography } from '@mui/material';
import type { FormSummaryView } from '../../api/types/forms';
import { useT } from '../../i18n/use-t';
import { points } from '../../shared/format';

/** The computed total or its range; a star where it is of an earlier revision. */
export function ComputedTotal({ form: { score, isScored } }: { readonly form: FormSummaryView }) {
  const t = useT();
  if (!score) {
    return (
      <Typography component="span" variant="body2" color="text.secondary">
        {t('forms.notScored')}
      </Typography>
    );
  }
  const { lowest, highest } = score;
  const range =
    lowest === highest ? points(lowest) : t('common.between', { lowest: points(lowest), highest: points(highest) });
  return isScored ? <span>{range}</span> : <span title={t('forms.outdated')}>{range} *</span>;
}
