import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import RightIcon from '@mui/icons-material/KeyboardArrowRight';
import { Box, Button, Chip, IconButton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { EvaluationView } from '../api/types/forms';
import { useRead } from '../api/use-read';
import { joinId } from '../data/endpoint';
import { AdviceList } from '../forms/AdviceList';
import { FindingCounts } from '../forms/list/FindingCounts';
import { useLanguage, useT } from '../i18n/use-t';
import { points } from '../shared/format';
import { GradeChip } from '../shared/GradeChip';
import { IssueList } from '../shared/IssueList';
import { Loaded } from '../shared/states';
import type { HandedInForm } from './hand-in';

interface Props {
  readonly handedIn: HandedInForm;
  readonly districtCode: string;
  readonly startsOpen: boolean;
}

/** One form of a file: score and grade at once, and what costs points and what to mend once it is opened. */
export function HandedInFormItem({ handedIn, districtCode, startsOpen }: Props) {
  const [chosen, setOpen] = useState<boolean | null>(null);
  const t = useT();
  const { projectName, formId, outcome, score, issues } = handedIn;
  const isOpen = (chosen ?? startsOpen) && score !== null;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 0.75, mt: 0.75 }} data-form={projectName}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <IconButton
          size="small"
          aria-expanded={isOpen}
          aria-label={t('imports.handIn.showAdvice', { name: projectName })}
          data-content
          disabled={score === null}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <DownIcon fontSize="small" /> : <RightIcon fontSize="small" />}
        </IconButton>
        <Typography sx={{ flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' }} data-content>
          {projectName}
        </Typography>
        <Score score={score} isStored={formId !== null} />
        {outcome && <Chip label={t(`imports.outcome.${outcome}`)} variant="outlined" />}
        {formId && (
          <Button component={Link} to={`/forms/${joinId(districtCode, formId)}/show`} data-testid="show-form">
            {t('imports.handIn.showForm')}
          </Button>
        )}
      </Stack>
      {issues.length > 0 && (
        <Box sx={{ pl: 4.5 }} data-content>
          <IssueList issues={issues} />
        </Box>
      )}
      {isOpen && (
        <Box sx={{ pl: 4.5, pt: 0.5 }}>
          <Advice handedIn={handedIn} districtCode={districtCode} />
        </Box>
      )}
    </Box>
  );
}

function Score({ score, isStored }: { readonly score: HandedInForm['score']; readonly isStored: boolean }) {
  const t = useT();
  if (!score) return isStored ? <Typography variant="body2">{t('imports.handIn.notScored')}</Typography> : null;
  const { lowest, highest, grade, findings } = score;
  const range =
    lowest === highest ? points(lowest) : t('common.between', { lowest: points(lowest), highest: points(highest) });
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography component="span" sx={{ fontWeight: 700 }}>
        {range}
      </Typography>
      <GradeChip grade={grade} />
      <FindingCounts counts={findings} />
    </Stack>
  );
}

function Advice({ handedIn: { form, sheet, score }, districtCode }: Pick<Props, 'handedIn' | 'districtCode'>) {
  const language = useLanguage();
  const stored = useRead<EvaluationView>(
    `districts/${districtCode}/evaluations/${score?.evaluationId ?? ''}`,
    { lang: language },
    { enabled: sheet === null && Boolean(score?.evaluationId), staleTime: Infinity },
  );
  if (!form) return null;
  if (sheet) return <AdviceList form={form} sheet={sheet} isLinked={false} />;
  return (
    <Loaded query={stored}>
      {(evaluation) => <AdviceList form={form} sheet={evaluation.sheet} isLinked={false} />}
    </Loaded>
  );
}
