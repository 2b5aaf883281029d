import { Alert, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { PageHeader } from '../shared/PageHeader';
import { DropZone } from './DropZone';
import { FileCard } from './FileCard';
import { HandInSummary } from './HandInSummary';
import { LeaveWhileSending } from './LeaveWhileSending';
import type { HandInMode } from './hand-in';
import { useHandIn } from './use-hand-in';

/** Few enough forms that all of their advice can stand open. */
const OPEN_AT_MOST = 5;
/** Cards on the page at once; the summary counts all of them. */
const MOST_CARDS = 100;

/** Hands in files, or checks them without storing anything: score, grade and what to mend of each form at once. */
export default function HandInScreen() {
  const [mode, setMode] = useState<HandInMode>('store');
  const [isOnlyRefused, setOnlyRefused] = useState(false);
  const { districtCode, year, kind } = useWorkContext();
  const client = useQueryClient();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('forms.title'), to: '/forms' }, { label: t('imports.handIn.title') });
  const handIn = useHandIn(useCallback(() => void client.invalidateQueries(), [client]));
  const { entries } = handIn;
  const cancel = useCallback((key: string) => handIn.cancel(key), [handIn]);
  if (districtCode === null || year === null) return <Alert severity="info">{t('imports.handIn.noContext')}</Alert>;
  const scope = { districtCode, year, kind };
  const storeChecked = () => {
    const files = entries.filter(({ state }) => state === 'done').map(({ file }) => file);
    handIn.clear();
    setMode('store');
    handIn.add(files, scope, 'store');
  };
  const refused = entries.filter(({ state }) => state === 'refused');
  // What needs somebody's hand comes first, but nothing moves while files are still coming in.
  const others = entries.filter((entry) => !refused.includes(entry));
  const shown = isOnlyRefused ? refused : handIn.isBusy ? entries.slice(-MOST_CARDS) : [...refused, ...others];
  const formCount = entries.reduce((sum, { forms }) => sum + forms.length, 0);
  return (
    <>
      <LeaveWhileSending isBusy={handIn.isBusy} />
      <PageHeader
        title={t('imports.handIn.title')}
        subtitle={
          <>
            {t('imports.handIn.place')}{' '}
            <b data-content>
              {nameOf(districtCode)} {t('common.year', { year })} · {t(`common.kinds.${kind}`)}
            </b>
          </>
        }
      />
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, mb: 1.5, flexWrap: 'wrap' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={mode}
          disabled={handIn.isBusy}
          aria-label={t('imports.handIn.mode')}
          sx={{ bgcolor: 'background.paper', '& .MuiToggleButton-root': { color: 'text.primary' } }}
          onChange={(_, value: HandInMode | null) => value && setMode(value)}
        >
          <ToggleButton value="store">{t('imports.handIn.modeStore')}</ToggleButton>
          <ToggleButton value="check" data-testid="mode-check">
            {t('imports.handIn.modeCheck')}
          </ToggleButton>
        </ToggleButtonGroup>
        <Typography variant="body2" color="text.secondary">
          {t(mode === 'store' ? 'imports.handIn.modeStoreHint' : 'imports.handIn.modeCheckHint')}
        </Typography>
      </Stack>
      <DropZone isDisabled={false} onFiles={(files) => handIn.add(files, scope, mode)} />
      {entries.length > 0 && (
        <HandInSummary
          handIn={handIn}
          mode={mode}
          isOnlyRefused={isOnlyRefused}
          onOnlyRefused={setOnlyRefused}
          onRetry={() => handIn.retry(scope, mode)}
          onStoreChecked={storeChecked}
        />
      )}
      {shown.slice(0, MOST_CARDS).map((entry) => (
        <FileCard
          key={entry.key}
          entry={entry}
          districtCode={districtCode}
          startsOpen={formCount <= OPEN_AT_MOST}
          onCancel={cancel}
        />
      ))}
    </>
  );
}
