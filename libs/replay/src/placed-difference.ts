import { firstDifference } from '@app/reference';
import type { ScoreSheet } from '@app/scoring';

/** The first place where two sheets differ, with what each says there. */
export interface PlacedDifference {
  /** The line of the ledger it is about; null where it is about the sheet as a whole. */
  readonly line: string | null;
  /** The member of the sheet, e.g. `lines[3].points`. */
  readonly path: string;
  /** Null where the stored sheet has nothing there. */
  readonly stored: string | null;
  readonly replayed: string | null;
}

/** Members of a sheet whose parts are of a line. */
const PARTS = /^(lines|findings|losses|reconciliation\.parts)\[(\d+)\]/;

/**
 * The first place, in the order of a sheet, where a sheet differs from the stored one; null where they are the same.
 *
 * @example
 * placedDifference({ ...stored, total: '90' }, stored)
 * //=> { line: null, path: 'total', stored: '95', replayed: '90' }
 */
export function placedDifference(replayed: ScoreSheet, stored: ScoreSheet): PlacedDifference | null {
  const found = firstDifference(replayed, stored);
  if (!found) return null;
  const { path, compiled, reference } = found;
  return {
    line: lineOf(path, replayed) ?? lineOf(path, stored),
    path,
    stored: text(reference),
    replayed: text(compiled),
  };
}

function lineOf(path: string, sheet: ScoreSheet): string | null {
  const [, member, index] = PARTS.exec(path) ?? [];
  if (member === undefined) return null;
  const position = Number(index);
  if (member === 'lines') return sheet.lines[position]?.id ?? null;
  if (member === 'findings') return sheet.findings[position]?.at.line ?? null;
  if (member === 'losses') return sheet.losses[position]?.line ?? null;
  return sheet.reconciliation?.parts[position]?.line ?? null;
}

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
