import { Box, Stack, Typography } from '@mui/material';
import type { Bin } from '../../api/types/common';
import { EmptyState } from '../states';

const WIDTH = 600;
const FLOOR = 150;

interface Series {
  readonly name: string;
  readonly bins: readonly Bin[];
  readonly colour: string;
}

interface Props {
  readonly label: string;
  readonly series: readonly Series[];
  /** What stands below a bar; its lower edge unless said otherwise. */
  readonly nameOf?: (bin: Bin) => string;
}

/** Counts by bins, one or more series side by side; the figures stand on the bars, so that colour is never all. */
export function Bars({ label, series, nameOf }: Props) {
  const [first] = series;
  const bins = first?.bins ?? [];
  const tallest = Math.max(0, ...series.flatMap((each) => each.bins.map(({ count }) => count)));
  if (tallest === 0) return <EmptyState />;
  const step = WIDTH / bins.length;
  const width = (step - 4) / series.length;
  return (
    <Box>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${FLOOR + 24}`}
        role="img"
        aria-label={label}
        sx={{ width: '100%', maxWidth: 720 }}
      >
        {series.flatMap(({ name, bins: own, colour }, index) =>
          own.map(({ from, to, count }, at) => {
            const height = (count / tallest) * (FLOOR - 18);
            const x = at * step + 2 + index * width;
            return (
              <g key={`${name} ${from} ${to}`}>
                <rect x={x} y={FLOOR - height} width={Math.max(1, width)} height={height} fill={colour}>
                  <title>{`${name} ${from}–${to}: ${count}`}</title>
                </rect>
                {count > 0 && (
                  <text x={x + width / 2} y={FLOOR - height - 3} fontSize={11} textAnchor="middle" fill="#1c2733">
                    {count}
                  </text>
                )}
              </g>
            );
          }),
        )}
        <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="#4b5866" />
        {bins.map((bin, at) => (
          <text
            key={`${bin.from} ${bin.to}`}
            x={at * step + (nameOf ? step / 2 : 2)}
            y={FLOOR + 14}
            fontSize={10}
            fill="#4b5866"
            textAnchor="middle"
          >
            {nameOf ? nameOf(bin) : bin.from}
          </text>
        ))}
      </Box>
      {series.length > 1 && (
        <Stack direction="row" sx={{ gap: 2 }}>
          {series.map(({ name, colour }) => (
            <Typography key={name} variant="body2" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
              <Box component="span" sx={{ width: 12, height: 12, bgcolor: colour, display: 'inline-block' }} />
              {name}
            </Typography>
          ))}
        </Stack>
      )}
    </Box>
  );
}
