import type { CliCommand, CliCommandGroup } from '../program/cli-command';
import { adminCommand } from './admin.command';
import { checkCommand } from './check.command';
import { diffCommand } from './diff.command';
import { parseCommand } from './parse.command';
import { scoreCommand } from './score.command';
import { verifyCommand } from './verify.command';

/** Every command, in the order of the help. A new one is a file of its own and a line here. */
export const commands: readonly (CliCommand | CliCommandGroup)[] = [
  parseCommand,
  scoreCommand,
  checkCommand,
  diffCommand,
  verifyCommand,
  adminCommand,
];
