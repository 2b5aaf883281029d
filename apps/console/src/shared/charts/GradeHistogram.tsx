import { Box } from '@mui/material';
import type { GradeBand } from '@app/rule-set';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Bin } from '../../api/types/common';
import { useT } from '../../i18n/use-t';
import { COLOURS } from '../../theme/theme';
import { toPixels } from '../format';

const WIDTH = 600;
const HEIGHT = 190;
const FLOOR = 160;

interface Props {
  readonly bins: readonly Bin[];
  readonly grades: readonly GradeBand[];
  readonly isReadOnly: boolean;
  readonly onMove: (index: number, from: string) => void;
}

/** Scores as bars, with the edges of the grades over them: drag one, or move it with the arrow keys. */
export function GradeHistogram({ bins, grades, isReadOnly, onMove }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const t = useT();
  // What is below every score and every edge only takes room.
  const low = Math.max(
    0,
    Math.min(
      ...bins.filter(({ count }) => count > 0).map(({ from }) => toPixels(from)),
      ...grades.slice(0, -1).map(({ from }) => toPixels(from) - 10),
    ),
  );
  const shown = bins.filter(({ from }) => toPixels(from) >= low);
  const high = Math.max(100, ...bins.map(({ to }) => toPixels(to)));
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const x = (points: number) => ((points - low) / (high - low)) * WIDTH;
  const drag = (index: number) => (event: PointerEvent<SVGGElement>) => {
    if (isReadOnly || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = svg.current?.getBoundingClientRect();
    if (!box) return;
    const points = low + ((event.clientX - box.left) / box.width) * (high - low);
    onMove(index, String(Math.round(Math.min(high, Math.max(0, points)))));
  };
  const step = (index: number, from: string) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || isReadOnly) return;
    event.preventDefault();
    onMove(index, String(Math.round(toPixels(from)) + by));
  };
  return (
    <Box
      component="svg"
      ref={svg}
      viewBox={`0 -18 ${WIDTH} ${HEIGHT + 18}`}
      sx={{ width: '100%', maxWidth: 760, touchAction: 'none' }}
      role="group"
      aria-label={t('drafts.grades.histogram')}
    >
      {shown.map(({ from, to, count }) => {
        const left = x(toPixels(from));
        const height = (count / tallest) * (FLOOR - 20);
        return (
          <g key={from}>
            <rect
              x={left + 1}
              y={FLOOR - height}
              width={Math.max(1, x(toPixels(to)) - left - 2)}
              height={height}
              fill="#9db4cc"
            >
              <title>{`${from}–${to}: ${count}`}</title>
            </rect>
            {count > 0 && (
              <text
                x={(left + x(toPixels(to))) / 2}
                y={FLOOR - height - 3}
                fontSize={11}
                textAnchor="middle"
                fill="#4b5866"
              >
                {count}
              </text>
            )}
            <text x={left} y={FLOOR + 14} fontSize={10} textAnchor="middle" fill="#4b5866">
              {from}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="#4b5866" />
      {grades.slice(0, -1).map(({ grade, from }, index) => (
        <g
          key={grade}
          role="slider"
          tabIndex={isReadOnly ? -1 : 0}
          aria-label={`${grade} ${t('drafts.grades.from')}`}
          aria-valuenow={toPixels(from)}
          aria-valuemin={0}
          aria-valuemax={high}
          aria-readonly={isReadOnly}
          transform={`translate(${x(toPixels(from))} 0)`}
          style={{ cursor: isReadOnly ? undefined : 'ew-resize' }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag(index)}
          onKeyDown={step(index, from)}
        >
          <rect x={-8} y={-16} width={16} height={FLOOR + 16} fill="transparent" />
          <line y1={0} y2={FLOOR} stroke={COLOURS.gradeText[grade]} strokeWidth={2} />
          <text y={-4} fontSize={12} fontWeight={700} textAnchor="middle" fill={COLOURS.gradeText[grade]} lang="zh-CN">
            {grade} ≥ {from}
          </text>
        </g>
      ))}
    </Box>
  );
}
