import { KINDS, type Kind } from '@app/form';
import { useLocation } from 'react-router-dom';
import { useEffect } from 'react';
import { createStore, useStore } from '../api/store';

/** District, year and kind that the screens are about, until somebody chooses others. */
export interface WorkContext {
  /** Null until the caller's districts are known. */
  readonly districtCode: string | null;
  readonly year: number | null;
  readonly kind: Kind;
}

const KEPT = 'suanpan.context';
const NOTHING: WorkContext = { districtCode: null, year: null, kind: 'project' };

const store = createStore<WorkContext>(read(localStorage.getItem(KEPT)));

/** What is chosen now. Screens that list forms take it as their filter. */
export function useWorkContext(): WorkContext {
  return useStore(store);
}

/** Chooses a district, a year or a kind; kept on this device. */
export function chooseContext({ districtCode, year, kind }: Partial<WorkContext>): void {
  const before = store.get();
  const next = {
    districtCode: districtCode ?? before.districtCode,
    year: year ?? before.year,
    kind: kind ?? before.kind,
  };
  store.set(next);
  localStorage.setItem(KEPT, JSON.stringify(next));
}

/** `?district=110106&year=2020` in any address chooses them: links to screens carry their context. */
export function useContextFromAddress(): void {
  const { search } = useLocation();
  useEffect(() => {
    const query = new URLSearchParams(search);
    const districtCode = query.get('district');
    const year = Number(query.get('year'));
    const change = {
      ...(districtCode !== null && /^\d{6}$/.test(districtCode) ? { districtCode } : {}),
      ...(Number.isInteger(year) && year >= 1990 && year <= 2100 ? { year } : {}),
    };
    if (Object.keys(change).length > 0) chooseContext(change);
  }, [search]);
}

function read(text: string | null): WorkContext {
  try {
    const { districtCode, year, kind } = JSON.parse(text ?? '{}') as Partial<Record<keyof WorkContext, unknown>>;
    return {
      districtCode: typeof districtCode === 'string' && /^\d{6}$/.test(districtCode) ? districtCode : null,
      year: typeof year === 'number' && Number.isInteger(year) ? year : null,
      kind: KINDS.find((each) => each === kind) ?? 'project',
    };
  } catch {
    return NOTHING;
  }
}
