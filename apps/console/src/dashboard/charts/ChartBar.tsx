import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { visuallyHidden } from '../../theme/visually-hidden';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  /** What is read out: name and number. */
  readonly told: string;
  readonly count: number;
  readonly colour: string;
  /** The list of what is counted. */
  readonly to?: string;
}

/** Bars that lie, one a line, each leading to what it counts. */
export function LyingBars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <LyingBar bar={bar} most={most} />
        </li>
      ))}
    </Box>
  );
}

function LyingBar({ bar: { label, told, count, colour, to }, most }: { readonly bar: Bar; readonly most: number }) {
  const content = (
    <>
      <Box component="span" aria-hidden sx={{ minWidth: 0 }}>
        {label}
      </Box>
      <Box component="span" aria-hidden sx={{ fontWeight: 600 }}>
        {count}
      </Box>
      <Box component="span" aria-hidden sx={{ gridColumn: '1 / -1', height: 8, bgcolor: '#eef0f3', borderRadius: 1 }}>
        <Box
          component="span"
          sx={{ display: 'block', height: 8, width: `${(100 * count) / most}%`, bgcolor: colour, borderRadius: 1 }}
        />
      </Box>
    </>
  );
  const layout = {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: 1,
    p: 0.5,
    borderRadius: 1,
    position: 'relative',
  };
  return (
    <Counted to={count === 0 ? undefined : to} told={told} layout={layout}>
      {content}
    </Counted>
  );
}

/** Bars that stand side by side, each leading to what it counts. */
export function StandingBars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', alignItems: 'stretch', gap: '2px', height: 190 }}
    >
      {bars.map((bar) => (
        <Box component="li" key={bar.key} sx={{ flex: 1, minWidth: 0, display: 'flex' }}>
          <StandingBar bar={bar} most={most} />
        </Box>
      ))}
    </Box>
  );
}

function StandingBar({ bar: { label, told, count, colour, to }, most }: { readonly bar: Bar; readonly most: number }) {
  const content = (
    <>
      <Box
        aria-hidden
        sx={{ flex: 1, width: '100%', display: 'flex', flexDirection: 'column', justifyContent: 'flex-end' }}
      >
        <Box component="span" sx={{ textAlign: 'center', fontSize: '0.75rem' }}>
          {count > 0 ? count : ''}
        </Box>
        <Box aria-hidden sx={{ height: `${(88 * count) / most}%`, minHeight: count > 0 ? 3 : 0, bgcolor: colour }} />
      </Box>
      <Box
        component="span"
        aria-hidden
        sx={{ borderTop: '1px solid #8795a5', fontSize: '0.72rem', textAlign: 'center', width: '100%' }}
      >
        {label}
      </Box>
    </>
  );
  const layout = {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    position: 'relative',
  };
  return (
    <Counted to={count === 0 ? undefined : to} told={told} layout={layout}>
      {content}
    </Counted>
  );
}

interface CountedProps {
  /** Where it leads; left out where there is nothing to see. */
  readonly to: string | undefined;
  readonly told: string;
  readonly layout: object;
  readonly children: ReactNode;
}

/** A bar with what it says in words, as a way to what it counts. */
function Counted({ to, told, layout, children }: CountedProps) {
  const words = (
    <Box component="span" sx={visuallyHidden} data-content>
      {told}
    </Box>
  );
  if (to === undefined) {
    return (
      <Box sx={layout}>
        {words}
        {children}
      </Box>
    );
  }
  return (
    <Link
      component={RouterLink}
      to={to}
      underline="none"
      color="text.primary"
      sx={{ ...layout, '&:hover': { bgcolor: '#eef2f6' } }}
    >
      {words}
      {children}
    </Link>
  );
}
