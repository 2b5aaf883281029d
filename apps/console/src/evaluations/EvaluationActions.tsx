import PrintIcon from '@mui/icons-material/Print';
import ReplayIcon from '@mui/icons-material/Replay';
import ProofIcon from '@mui/icons-material/VerifiedUser';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { EvaluationView } from '../api/types/forms';
import { useMayIn } from '../auth/permissions';
import { joinId } from '../data/endpoint';
import { useT } from '../i18n/use-t';
import { DownloadButton } from '../shared/DownloadButton';

interface Props {
  readonly id: string;
  readonly evaluation: EvaluationView;
}

/** What can be done with a stored score, by whoever may. */
export function EvaluationActions({ id, evaluation: { districtCode, evaluationId, formId } }: Props) {
  const mayReplay = useMayIn('replays.run', districtCode);
  const mayProve = useMayIn('evidence.read', districtCode);
  const t = useT();
  return (
    <>
      {mayReplay && (
        <Button component={Link} to={`/evaluations/${id}/replay`} variant="contained" startIcon={<ReplayIcon />}>
          {t('replays.replay')}
        </Button>
      )}
      {mayProve && (
        <DownloadButton
          path={`districts/${districtCode}/evaluations/${evaluationId}/evidence`}
          fileName={`${evaluationId}.evidence.json`}
          label={t('evaluations.evidence')}
          startIcon={<ProofIcon />}
          variant="outlined"
        />
      )}
      <Button component={Link} to={`/forms/${joinId(districtCode, formId)}/show`} variant="outlined">
        {t('evaluations.toForm')}
      </Button>
      <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {t('common.print')}
      </Button>
    </>
  );
}
