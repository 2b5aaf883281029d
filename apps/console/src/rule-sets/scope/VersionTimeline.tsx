import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { RuleSetSummaryView } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { IllustrativeBadge } from '../../shared/RuleSetLabel';
import { comparisonAddress, versionAddress } from '../addresses';
import { StateChip } from '../StateChip';

/** The versions of a scope, the newest first, on a line of time. */
export function VersionTimeline({ versions }: { readonly versions: readonly RuleSetSummaryView[] }) {
  const sorted = [...versions].sort((a, b) => b.version - a.version);
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sorted.map((version, index) => (
        <TimelineEntry key={version.version} version={version} before={sorted[index + 1] ?? null} />
      ))}
    </Box>
  );
}

interface EntryProps {
  readonly version: RuleSetSummaryView;
  readonly before: RuleSetSummaryView | null;
}

function TimelineEntry({ version, before }: EntryProps) {
  const { title, state, official, publishedAt, publishedBy, origin, withdrawal } = version;
  const language = useLanguage();
  const t = useT();
  return (
    <Stack component="li" direction="row" sx={{ gap: 1.5 }}>
      <Rail isInForce={state === 'in-force'} isLast={before === null} />
      <Box sx={{ pb: 2, minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Link component={RouterLink} to={versionAddress(version)} sx={{ fontWeight: 600 }}>
            {t('common.version', { version: version.version })}
          </Link>
          <StateChip state={state} />
          <IllustrativeBadge official={official} />
          {before && (
            <Link component={RouterLink} to={comparisonAddress(before, version)} variant="body2">
              {t('ruleSets.compareWithBefore')}
            </Link>
          )}
        </Stack>
        <Typography data-content>{title[language]}</Typography>
        <Typography variant="body2" color="text.secondary">
          {t(`ruleSets.origin.${origin}`)} · {dateTime(publishedAt, language)}
          {origin === 'published' && <span data-content> · {publishedBy}</span>}
        </Typography>
        {withdrawal && (
          <Typography variant="body2" color="error">
            {t('ruleSets.withdrawnAt', { at: dateTime(withdrawal.at, language) })}
            <span data-content> {withdrawal.reason}</span>
          </Typography>
        )}
      </Box>
    </Stack>
  );
}

function Rail({ isInForce, isLast }: { readonly isInForce: boolean; readonly isLast: boolean }) {
  return (
    <Stack aria-hidden sx={{ alignItems: 'center', width: 14, flexShrink: 0 }}>
      <Box
        sx={{
          width: 12,
          height: 12,
          mt: 0.75,
          borderRadius: '50%',
          border: 2,
          borderColor: isInForce ? 'success.main' : 'text.secondary',
          bgcolor: isInForce ? 'success.main' : 'background.paper',
        }}
      />
      {!isLast && <Box sx={{ flex: 1, width: 2, bgcolor: 'divider', mt: 0.5 }} />}
    </Stack>
  );
}
