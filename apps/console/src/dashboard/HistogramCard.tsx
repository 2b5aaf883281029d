import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import type { StatisticsView } from '../api/types/jobs';
import { useDistrictName } from '../context/use-districts';
import { useStatistics } from '../context/use-statistics';
import { useUnits } from '../context/use-units';
import { useWorkContext } from '../context/work-context';
import { useT } from '../i18n/use-t';
import { EmptyState, Loaded } from '../shared/states';
import { CardFrame } from './CardFrame';
import { StandingBars } from './charts/ChartBar';
import { useListLink } from './use-list-link';

const EVERYWHERE = 'everywhere';
const DISTRICT = 'district';

/** How totals are spread: over all districts of one's own, the chosen one, or one of its units. */
export function HistogramCard() {
  const [place, setPlace] = useState(DISTRICT);
  const { districtCode, year, kind } = useWorkContext();
  const units = useUnits(districtCode);
  const nameOf = useDistrictName();
  const t = useT();
  const isUnit = place !== EVERYWHERE && place !== DISTRICT;
  const district = place === EVERYWHERE || districtCode === null ? {} : { districtCode };
  const query = useStatistics({ year, kind, ...district, ...(isUnit ? { unit: place } : {}) });
  const pick = (
    <TextField
      select
      label={t('dashboard.where')}
      value={place}
      onChange={({ target }) => setPlace(target.value)}
      sx={{ minWidth: 180, maxWidth: 280, m: 0 }}
    >
      <MenuItem value={EVERYWHERE}>{t('shell.context.allDistricts')}</MenuItem>
      <MenuItem value={DISTRICT}>{nameOf(districtCode ?? '')}</MenuItem>
      {units.map(({ unitId, name }) => (
        <MenuItem key={unitId} value={unitId} data-content>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <CardFrame title={t('dashboard.histogram')} actions={pick}>
      <Loaded query={query}>
        {(statistics) => <Histogram statistics={statistics} place={place} isUnit={isUnit} />}
      </Loaded>
    </CardFrame>
  );
}

interface Props {
  readonly statistics: StatisticsView;
  readonly place: string;
  readonly isUnit: boolean;
}

function Histogram({ statistics: { histogram }, place, isUnit }: Props) {
  const linkTo = useListLink();
  const t = useT();
  const first = histogram.findIndex(({ count }) => count > 0);
  if (first < 0) return <EmptyState text={t('dashboard.noScores')} />;
  const shown = histogram.slice(Math.min(first, histogram.length - 10));
  const bars = shown.map(({ from, to, count }) => ({
    key: from,
    label: from,
    told: t('dashboard.binTold', { from, to, count }),
    count,
    colour: '#1f4e79',
    // Lists are of one district; what all of them come to leads nowhere.
    ...(place === EVERYWHERE
      ? {}
      : {
          to: linkTo({
            minTotal: from,
            ...(to === '100' ? {} : { belowTotal: to }),
            ...(isUnit ? { unit: place } : {}),
          }),
        }),
  }));
  return <StandingBars bars={bars} label={t('dashboard.histogram')} />;
}
