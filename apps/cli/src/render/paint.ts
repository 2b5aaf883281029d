import { styleText } from 'node:util';
import type { Severity } from '@app/kernel';
import type { Io } from '../io/io';

/** Colours for a terminal; plain text elsewhere, under NO_COLOR and on terminals that cannot. */
export interface Paint {
  heading(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
}

const PLAIN: Paint = { heading: (text) => text, faint: (text) => text, severity: (_severity, text) => text };

const COLOURED: Paint = {
  heading: (text) => styleText('bold', text, { validateStream: false }),
  faint: (text) => styleText('dim', text, { validateStream: false }),
  severity: (severity, text) => styleText(COLOURS[severity], text, { validateStream: false }),
};

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** See https://no-color.org for NO_COLOR. */
export function paintFor({ stdout, environment }: Io): Paint {
  const isPlain = !stdout.isTerminal || Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  return isPlain ? PLAIN : COLOURED;
}
