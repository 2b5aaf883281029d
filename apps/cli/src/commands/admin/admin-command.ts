import type { Command } from 'commander';
import { sentence } from '@app/kernel';
import type { Bilingual } from '@app/rule-set';
import type { Io } from '../../io/io';
import { writeLines } from '../../io/write-lines';
import type { CliCommand, CliContext } from '../../program/cli-command';
import { EXIT, type ExitCode } from '../../program/exit-code';
import type { Say } from '../../program/language';
import { printable } from '../../render/printable';
import { renderTable, type Column } from '../../render/table';
import { widthOf } from '../../render/width';
import { AdminClient } from './admin-client';
import { RefusedError } from './admin-error';

/** What an administration command works with. */
export interface AdminContext extends CliContext {
  readonly client: AdminClient;
  readonly say: Say;
  /** Whether the answer is to be printed as JSON. */
  readonly isJson: boolean;
}

type Flags = Readonly<Record<string, unknown>>;

export interface AdminCommand {
  readonly name: string;
  readonly summary: Bilingual;
  /** Arguments as commander takes them, with what they are. */
  readonly given?: readonly (readonly [string, Bilingual])[];
  readonly flags?: readonly (readonly [string, Bilingual])[];
  readonly run: (given: readonly string[], flags: Flags, context: AdminContext) => Promise<void>;
}

/** An administration command as the program takes commands. */
export function adminCommand({ name, summary, given = [], flags = [], run }: AdminCommand): CliCommand {
  return {
    name,
    summary,
    description: summary,
    define: (command, say) => define(command, say, given, flags),
    run: async (values, options, context) => {
      const say: Say = (text) => text[context.language];
      const client = new AdminClient(context.io);
      const code = await withRefusals(context, () =>
        run(values, options, { ...context, say, client, isJson: options['json'] === true }),
      );
      if (client.hasMetDemo) await context.io.stderr.write(`${sentence('DEMO_INSTANCE', {}, context.language)}\n`);
      return code;
    },
  };
}

/** The text of an option; undefined where it was not given. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** The fields that were given, for a body or a query. */
export function present(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export function queryOf(fields: Readonly<Record<string, string | undefined>>): string {
  return new URLSearchParams(present(fields)).toString();
}

/** Prints a list, as a table or as JSON. */
export async function showList<T>(
  { io, isJson, say }: AdminContext,
  answer: { readonly data: readonly T[]; readonly total: number },
  columns: readonly (Column & { readonly cell: (member: T) => string })[],
): Promise<void> {
  if (isJson) return writeAnswer(io, answer);
  const rows = answer.data.map((member) => ({ cells: columns.map(({ cell }) => printable(cell(member))) }));
  const more = answer.total > answer.data.length;
  const shown = say({
    zh: `共 ${answer.total} 条${more ? `，此处 ${answer.data.length} 条` : ''}`,
    en: `${answer.total} in all${more ? `, ${answer.data.length} shown` : ''}`,
  });
  return writeLines(io.stdout, [...renderTable(columns, rows, widthOf(io.stdout)), shown]);
}

/** Says what was done, or prints the answer as JSON. */
export async function showDone({ io, isJson, say }: AdminContext, answer: unknown, text: Bilingual): Promise<void> {
  if (isJson) return writeAnswer(io, answer);
  return writeLines(io.stdout, say(text).split('\n').map(printable));
}

function writeAnswer({ stdout }: Io, answer: unknown): Promise<void> {
  return stdout.write(`${JSON.stringify(answer ?? {}, null, 2)}\n`);
}

function define(
  command: Command,
  say: Say,
  given: NonNullable<AdminCommand['given']>,
  flags: NonNullable<AdminCommand['flags']>,
): void {
  for (const [name, text] of given) command.argument(name, say(text));
  for (const [name, text] of flags) command.option(name, say(text));
  command.option('--json', say({ zh: '输出 JSON', en: 'print JSON' }));
}

/** A refusal of the service is told in its own words. */
async function withRefusals({ io, language }: CliContext, work: () => Promise<void>): Promise<ExitCode> {
  try {
    await work();
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    await writeLines(
      io.stderr,
      error.sentences.map((sentence) => printable(sentence[language])),
    );
    return EXIT.findings;
  }
}
