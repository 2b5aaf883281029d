import { Breadcrumbs as MuiBreadcrumbs, Link, Typography } from '@mui/material';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../i18n/use-t';

export interface Crumb {
  readonly label: string;
  /** Left out for the screen itself. */
  readonly to?: string;
  /** The label is somebody's own words, such as the name of a project, and has no translation. */
  readonly isContent?: boolean;
}

interface Trail {
  readonly crumbs: readonly Crumb[];
  readonly show: (crumbs: readonly Crumb[]) => void;
}

const TrailContext = createContext<Trail>({ crumbs: [], show: () => undefined });

export function BreadcrumbsProvider({ children }: { readonly children: ReactNode }) {
  const [crumbs, show] = useState<readonly Crumb[]>([]);
  const trail = useMemo(() => ({ crumbs, show }), [crumbs]);
  return <TrailContext.Provider value={trail}>{children}</TrailContext.Provider>;
}

/** A screen says where it is: the way to it, and its own name last. The page's title follows. */
export function useBreadcrumbs(...crumbs: readonly Crumb[]): void {
  const { show } = useContext(TrailContext);
  const text = JSON.stringify(crumbs);
  const t = useT();
  const name = t('common.appName');
  useEffect(() => {
    const trail = JSON.parse(text) as Crumb[];
    show(trail);
    document.title = [trail.at(-1)?.label, name].filter(Boolean).join(' · ');
    return () => show([]);
  }, [text, show, name]);
}

export function Breadcrumbs() {
  const { crumbs } = useContext(TrailContext);
  const t = useT();
  if (crumbs.length < 2) return null;
  return (
    <MuiBreadcrumbs aria-label={t('shell.breadcrumbs')} sx={{ fontSize: '0.85rem', mt: 1 }} className="no-print">
      {crumbs.map(({ label, to, isContent }) =>
        to === undefined ? (
          <Typography
            key={label}
            color="text.primary"
            sx={{ fontSize: 'inherit' }}
            aria-current="page"
            data-content={isContent || undefined}
          >
            {label}
          </Typography>
        ) : (
          <Link key={label} component={RouterLink} to={to} underline="hover" data-content={isContent || undefined}>
            {label}
          </Link>
        ),
      )}
    </MuiBreadcrumbs>
  );
}
