import type { CliCommand } from '../program/cli-command';
import { checkCommand } from './check.command';
import { parseCommand } from './parse.command';
import { scoreCommand } from './score.command';

/** Every command, in the order of the help. A new one is a file of its own and a line here. */
export const commands: readonly CliCommand[] = [parseCommand, scoreCommand, checkCommand];
