import type { Command, HelpConfiguration } from 'commander';
import { textWidth } from '../render/text-width';
import { wrapText } from '../render/wrap-text';
import type { Language } from '@app/kernel';

const CHINESE: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};
const PLACEHOLDERS: readonly (readonly [string, string])[] = [
  ['[options]', '[选项]'],
  ['[command]', '[命令]'],
  ['<file>', '<文件>'],
];

/** Commander's help in the language asked for, aligned and wrapped by the width of Chinese characters. */
export function helpIn(language: Language): HelpConfiguration {
  const layout: HelpConfiguration = {
    showGlobalOptions: true,
    minWidthToWrap: 20,
    displayWidth: textWidth,
    boxWrap: (text, width) => wrapText(text, width).join('\n'),
  };
  if (language === 'en') return layout;
  return {
    ...layout,
    styleTitle: (title) => CHINESE[title] ?? title,
    styleUsage: translatePlaceholders,
    styleSubcommandTerm: translatePlaceholders,
  };
}

/** Says how to get help, for the program and each command. */
export function addHelpOption(command: Command, language: Language): void {
  command.helpOption('-h, --help', language === 'zh' ? '显示这份帮助' : 'show this help');
}

function translatePlaceholders(text: string): string {
  return PLACEHOLDERS.reduce((result, [from, to]) => result.replace(from, to), text);
}
