import type { Grade } from '@app/form';
import { Chip } from '@mui/material';
import { useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';

/** 优 良 中 差, or that the grade is open. The four words are the form's own, in both languages. */
export function GradeChip({ grade }: { readonly grade: Grade | null }) {
  const t = useT();
  const name = grade ?? 'open';
  return (
    <Chip
      label={grade ?? t('common.gradeOpen')}
      lang={grade === null ? undefined : 'zh-CN'}
      sx={{ bgcolor: COLOURS.gradeFill[name], color: COLOURS.gradeText[name], fontWeight: 700, height: 22 }}
    />
  );
}
