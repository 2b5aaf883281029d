import { Box, Typography } from '@mui/material';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useT } from '../../i18n/use-t';
import { axesOf, sortDots, type Axes, type Dot } from './scatter-axes';

const WIDTH = 640;
const HEIGHT = 280;
const EDGE = { left: 44, right: 12, top: 10, bottom: 34 };
const RATES = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];

/** Dots on two axes. Arrow keys walk them, Enter opens the form; the table below says the same in numbers. */
export function ScatterChart({ dots, label }: { readonly dots: readonly Dot[]; readonly label: string }) {
  const [at, setAt] = useState<number | null>(null);
  const sorted = useMemo(() => sortDots(dots), [dots]);
  const axes = useMemo(() => axesOf(sorted), [sorted]);
  const navigate = useNavigate();
  const t = useT();
  const chosen = at === null ? undefined : sorted[at];
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.min(sorted.length - 1, Math.max(0, (at ?? -1) + step)));
    }
    if (event.key === 'Enter' && chosen) void navigate(chosen.to);
  };
  return (
    <>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="application"
        aria-roledescription={t('dashboard.scatterRole')}
        aria-label={label}
        tabIndex={0}
        onKeyDown={walk}
        sx={{ width: '100%', height: 'auto', maxHeight: 340, display: 'block' }}
      >
        <AxisLines axes={axes} />
        {sorted.map((dot, index) => (
          <circle
            key={dot.key}
            cx={xOf(dot.x, axes)}
            cy={yOf(dot.y, axes)}
            r={index === at ? 8 : 5}
            fill={index === at ? '#9b1c1c' : '#1f4e79'}
            fillOpacity={index === at ? 1 : 0.55}
            style={{ cursor: 'pointer' }}
            onMouseEnter={() => setAt(index)}
            onClick={() => void navigate(dot.to)}
          />
        ))}
        <text x={WIDTH - EDGE.right} y={HEIGHT - 2} textAnchor="end" fontSize={12} fill="#4b5866">
          {t('dashboard.executionRate')}
        </text>
        <text x={EDGE.left + 4} y={EDGE.top + 8} fontSize={12} fill="#4b5866">
          {t('dashboard.total')}
        </text>
      </Box>
      <Typography variant="body2" aria-live="polite" sx={{ minHeight: '1.6em' }}>
        {chosen ? (
          <>
            <span data-content>{chosen.name}</span> · {t('dashboard.executionRate')} {chosen.rate} ·{' '}
            {t('dashboard.total')} {chosen.total}
          </>
        ) : (
          t('dashboard.scatterHint')
        )}
      </Typography>
    </>
  );
}

function AxisLines({ axes }: { readonly axes: Axes }) {
  const totals = Array.from({ length: (axes.top - axes.bottom) / 10 + 1 }, (_, index) => axes.bottom + index * 10);
  const shown = totals.filter((_, index) => totals.length <= 6 || index % 2 === 0);
  return (
    <g aria-hidden>
      {shown.map((total) => (
        <g key={total}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={yOf(total, axes)} y2={yOf(total, axes)} stroke="#d8dee6" />
          <text x={EDGE.left - 6} y={yOf(total, axes) + 4} textAnchor="end" fontSize={12} fill="#4b5866">
            {total}
          </text>
        </g>
      ))}
      {RATES.filter((rate) => rate <= axes.right).map((rate) => (
        <g key={rate}>
          <line
            x1={xOf(rate, axes)}
            x2={xOf(rate, axes)}
            y1={EDGE.top}
            y2={HEIGHT - EDGE.bottom}
            stroke={rate === 1 ? '#8795a5' : '#eef0f3'}
          />
          <text x={xOf(rate, axes)} y={HEIGHT - EDGE.bottom + 15} textAnchor="middle" fontSize={12} fill="#4b5866">
            {rate * 100}%
          </text>
        </g>
      ))}
    </g>
  );
}

function xOf(rate: number, { right }: Axes): number {
  return EDGE.left + (Math.min(rate, right) / right) * (WIDTH - EDGE.left - EDGE.right);
}

function yOf(total: number, { bottom, top }: Axes): number {
  return EDGE.top + ((top - total) / (top - bottom)) * (HEIGHT - EDGE.top - EDGE.bottom);
}
