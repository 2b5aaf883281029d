import { Box, ButtonBase, Typography } from '@mui/material';
import { useLanguage, useT } from '../../i18n/use-t';
import { day as dayOf } from '../../shared/format';
import { EmptyState } from '../../shared/states';
import { COLOURS } from '../../theme/theme';
import type { RulesChoice } from './choice';
import { dayInChina, placeOfDay, type Span, type Timeline } from './timeline';

interface Props {
  readonly timeline: Timeline;
  readonly value: RulesChoice;
  readonly onChange: (choice: RulesChoice) => void;
}

const NAME_WIDTH = 84;
/** A version that applied for moments alone can still be read and pressed. */
const NARROWEST = 52;

/** Policy years downwards, time to the right: a bar for as long as a version applied, a line where one stands. */
export function TimelineGrid({ timeline, value, onChange }: Props) {
  const language = useLanguage();
  const t = useT();
  if (timeline.rows.length === 0) return <EmptyState text={t('replays.nothingPublished')} />;
  const at = placeOfDay(timeline, value.day);
  return (
    <Box role="group" aria-label={t('replays.timeline')} sx={{ overflowX: 'auto', py: 0.5 }}>
      <Box sx={{ minWidth: 420, position: 'relative' }}>
        {timeline.rows.map(({ year, spans }) => (
          <Box key={year} sx={{ display: 'flex', alignItems: 'center', mb: 0.5 }}>
            <Typography
              variant="body2"
              sx={{ width: NAME_WIDTH, flexShrink: 0, fontWeight: year === value.year ? 700 : 400 }}
            >
              {t('common.year', { year })}
            </Typography>
            <Box
              sx={{ flex: 1, height: 32, position: 'relative', bgcolor: year === value.year ? '#e4eefa' : '#eef0f3' }}
            >
              {spans.map((span) => (
                <Bar key={span.version.version} span={span} value={value} onChange={onChange} />
              ))}
            </Box>
          </Box>
        ))}
        <Box aria-hidden sx={{ position: 'absolute', inset: `0 0 0 ${NAME_WIDTH}px`, pointerEvents: 'none' }}>
          <Box
            sx={{ position: 'absolute', top: 0, bottom: 0, left: `${at}%`, borderLeft: `2px solid ${COLOURS.loss}` }}
          />
        </Box>
        <Box sx={{ ml: `${NAME_WIDTH}px`, display: 'flex', justifyContent: 'space-between' }}>
          {[timeline.start, timeline.end].map((moment) => (
            <Typography key={moment} variant="caption" color="text.secondary">
              {dayOf(new Date(moment).toISOString(), language)}
            </Typography>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

interface BarProps extends Pick<Props, 'value' | 'onChange'> {
  readonly span: Span;
}

function Bar({ span: { version, from, to, isWithdrawn }, value, onChange }: BarProps) {
  const language = useLanguage();
  const t = useT();
  const { year, version: number, publishedAt, withdrawal } = version;
  const isChosen = value.year === year && value.version === number;
  const name = t('common.version', { version: number });
  const ended = withdrawal ? t('replays.withdrawnAt', { at: dayOf(withdrawal.at, language) }) : '';
  const told = [
    t('common.year', { year }),
    name,
    t('replays.publishedAt', { at: dayOf(publishedAt, language) }),
    ended,
  ];
  const choose = () =>
    onChange({ ...value, year, day: dayInChina(Date.parse(publishedAt)), version: isChosen ? null : number });
  return (
    <ButtonBase
      aria-pressed={isChosen}
      aria-label={told.filter(Boolean).join(' · ')}
      title={told.filter(Boolean).join(' · ')}
      onClick={choose}
      sx={{
        position: 'absolute',
        top: 3,
        bottom: 3,
        left: `min(${from}%, calc(100% - ${NARROWEST}px))`,
        width: `${Math.max(to - from, 0)}%`,
        minWidth: NARROWEST,
        borderRadius: 1,
        overflow: 'hidden',
        fontSize: '0.8rem',
        bgcolor: isChosen ? 'primary.main' : isWithdrawn ? '#fde8e8' : '#c9dcef',
        color: isChosen ? '#fff' : isWithdrawn ? COLOURS.loss : 'text.primary',
        border: isWithdrawn ? `1px dashed ${COLOURS.loss}` : '1px solid #7fa3c7',
      }}
    >
      {name}
      {isWithdrawn && ` · ${t('replays.withdrawn')}`}
    </ButtonBase>
  );
}
