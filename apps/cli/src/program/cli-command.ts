import type { Command } from 'commander';
import type { Language } from '@app/kernel';
import type { Bilingual } from '@app/rule-set';
import type { Io } from '../io/io';
import type { ExitCode } from './exit-code';
import type { Say } from './language';

/** What every command gets beside its arguments. */
export interface CliContext {
  readonly io: Io;
  readonly language: Language;
}

/** Commands under a common name. */
export interface CliCommandGroup {
  readonly name: string;
  readonly summary: Bilingual;
  readonly description: Bilingual;
  readonly children: readonly (CliCommand | CliCommandGroup)[];
}

/** One command, in a file of its own; `commands/index.ts` lists them. */
export interface CliCommand {
  readonly name: string;
  readonly summary: Bilingual;
  /** What `--help` says below the usage, and its examples. */
  readonly description: Bilingual;
  /** Declares arguments and options. */
  define(command: Command, say: Say): void;
  /**
   * Runs the command. `given` are the arguments in their order, `flags` the options by name.
   *
   * @throws UsageError for a wrong use
   */
  run(given: readonly string[], flags: Readonly<Record<string, unknown>>, context: CliContext): Promise<ExitCode>;
}
