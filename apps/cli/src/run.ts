import { CommanderError } from 'commander';
import { sentence, SuanpanError, type Language } from '@app/kernel';
import { OutputClosedError, type Io } from './io/io';
import { createProgram, type Printed } from './program/create-program';
import { EXIT, type ExitCode } from './program/exit-code';
import { languageOf } from './program/language';
import { reportFault } from './program/report-fault';
import { UsageError } from './program/usage-error';
import { usageErrorOf } from './program/usage-of-commander';

/**
 * Runs the command line: `argv` without node and script. Everything it reads and writes goes through `io`.
 *
 * @returns the exit code; it never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv, io.environment);
  try {
    return await dispatch(argv, io, language);
  } catch (error) {
    if (error instanceof OutputClosedError) return EXIT.fine;
    return await report(error, io, language).catch(() => EXIT.findings);
  }
}

async function dispatch(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const printed: Printed = { out: '', error: '' };
  let code: ExitCode = EXIT.fine;
  const program = createProgram({ io, language }, printed, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = afterCommander(error, language);
  }
  if (printed.out !== '') await io.stdout.write(printed.out);
  if (printed.error !== '') await io.stderr.write(printed.error);
  return code;
}

/** Help and version that were asked for are fine; help for want of a command is not. */
function afterCommander(error: CommanderError, language: Language): ExitCode {
  if (error.exitCode === 0) return EXIT.fine;
  if (error.code === 'commander.help') return EXIT.wrongUse;
  throw usageErrorOf(error, language);
}

async function report(error: unknown, io: Io, language: Language): Promise<ExitCode> {
  const isKnown = error instanceof SuanpanError;
  const text = isKnown ? sentence(error.code, error.values, language) : await reportFault(error, language);
  await io.stderr.write(`${text}\n`);
  return error instanceof UsageError ? EXIT.wrongUse : EXIT.findings;
}
