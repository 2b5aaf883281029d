import { type CommanderError } from 'commander';
import { sentence, type Language } from '@app/kernel';
import { UsageError } from './usage-error';

/** Codes of commander with the sentence that says the same in the reader's language. */
const CODES: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'CLI_COMMAND_UNKNOWN',
  'commander.unknownOption': 'CLI_OPTION_UNKNOWN',
  'commander.optionMissingArgument': 'CLI_OPTION_VALUE_MISSING',
  'commander.missingArgument': 'CLI_ARGUMENT_MISSING',
  'commander.excessArguments': 'CLI_ARGUMENTS_TOO_MANY',
};

/** Commander's English message as a usage error; names and suggestions are taken from between its quotation marks. */
export function usageErrorOf(error: CommanderError, language: Language): UsageError {
  const code = CODES[error.code];
  if (code === undefined) return new UsageError('CLI_USE_WRONG', { detail: error.message.replace(/^error: /, '') });
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const similar = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const suggestion = similar === undefined ? '' : sentence('CLI_DID_YOU_MEAN', { name: similar }, language);
  return new UsageError(code, { name, suggestion });
}
