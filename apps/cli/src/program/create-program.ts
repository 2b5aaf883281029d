import { Command } from 'commander';
import { commands } from '../commands';
import { productVersion } from '../rules/installation';
import { widthOf } from '../render/width';
import type { CliCommand, CliCommandGroup, CliContext } from './cli-command';
import type { ExitCode } from './exit-code';
import { checkLanguage, sayIn } from './language';
import { addHelpOption, helpIn } from './translate-help';

/** What commander prints itself is kept here, to be written in order and with backpressure. */
export interface Printed {
  out: string;
  error: string;
}

/** The program with all its commands; `onExit` gets the code of the command that ran. */
export function createProgram(context: CliContext, printed: Printed, onExit: (code: ExitCode) => void): Command {
  const { language } = context;
  const say = sayIn(language);
  const program = prepare(new Command('suanpan'), context, printed)
    .description(
      say({
        zh: '算盘：读取项目支出绩效自评表，按各地各年度的规则集计分并说明理由。不需要网络和数据库。\n退出码：0 正常，1 有错误级问题，2 用法有误。',
        en: 'Suanpan reads performance self-evaluation forms of project spending, scores them under the rule set of their district and year, and says why. It needs no network and no database.\nExit codes: 0 fine, 1 findings of severity error, 2 wrong use.',
      }),
    )
    .option('--lang <language>', say({ zh: '输出语言：zh 或 en', en: 'language of the output: zh or en' }))
    .version(productVersion(), '-V, --version', say({ zh: '显示版本号', en: 'show the version' }))
    .helpCommand('help [command]', say({ zh: '显示某个命令的帮助', en: 'show the help of a command' }));
  const add = (parent: Command, definition: CliCommand | CliCommandGroup): void => {
    const command = prepare(parent.command(definition.name), context, printed)
      .summary(say(definition.summary))
      .description(say(definition.description));
    if ('children' in definition) {
      for (const child of definition.children) add(command, child);
      return;
    }
    definition.define(command, say);
    command.action(async () => {
      checkLanguage(program.opts<{ lang?: string }>().lang);
      onExit(await definition.run(command.args, command.opts(), context));
    });
  };
  for (const definition of commands) add(program, definition);
  return program;
}

function prepare(command: Command, { io, language }: CliContext, printed: Printed): Command {
  addHelpOption(command, language);
  return command
    .exitOverride()
    .configureHelp(helpIn(language))
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: (text) => {
        printed.error += text;
      },
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    });
}
