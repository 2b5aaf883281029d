import { Button } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useMayIn } from '../../auth/permissions';
import { useT } from '../../i18n/use-t';
import { DownloadButton } from '../../shared/DownloadButton';
import { newDraftAddress, newSimulationAddress } from '../addresses';
import { CompareMenu } from './CompareMenu';
import { WithdrawDialog } from './WithdrawDialog';

/** What can be done with a published version; changing it is not among them. */
export function VersionActions({ version }: { readonly version: RuleSetView }) {
  const [withdraws, setWithdraws] = useState(false);
  const { districtCode, year, kind } = version;
  const mayEdit = useMayIn('rule-sets.edit', districtCode);
  const maySimulate = useMayIn('simulations.run', districtCode);
  const mayWithdraw = useMayIn('rule-sets.approve', districtCode) && version.state !== 'withdrawn';
  const t = useT();
  const path = `rule-sets/${districtCode}/${year}/${kind}/${version.version}`;
  return (
    <>
      {mayEdit && (
        <Button component={RouterLink} to={newDraftAddress(version, version)} variant="contained">
          {t('ruleSets.draftFromVersion')}
        </Button>
      )}
      <CompareMenu version={version} />
      {maySimulate && (
        <Button component={RouterLink} to={newSimulationAddress(null, version)} variant="outlined">
          {t('ruleSets.simulate')}
        </Button>
      )}
      <DownloadButton
        path={`${path}/file`}
        fileName={`${districtCode}-${year}-${kind}.v${version.version}.json`}
        variant="outlined"
        label={t('ruleSets.downloadFile')}
      />
      {mayWithdraw && (
        <Button color="error" variant="outlined" onClick={() => setWithdraws(true)}>
          {t('ruleSets.withdraw')}
        </Button>
      )}
      {withdraws && <WithdrawDialog version={version} onClose={() => setWithdraws(false)} />}
    </>
  );
}
