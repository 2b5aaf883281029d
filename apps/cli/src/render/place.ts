import type { Language, Place } from '@app/kernel';
import { printable } from './printable';

/**
 * Where an issue was found, in words; numbers count from 1 as people do. The path into the data is given only where
 * nothing says it better.
 */
export function describePlace(at: Place, language: Language): string {
  const parts = language === 'zh' ? chinese(at) : english(at);
  if (at.path !== undefined && at.line === undefined && at.row === undefined) parts.push(at.path);
  return printable(parts.join(language === 'zh' ? '，' : ', '));
}

function chinese({ file, form, row, line }: Place): string[] {
  return [
    ...(file === undefined ? [] : [file]),
    ...(form === undefined ? [] : [`第 ${form + 1} 张表`]),
    ...(row === undefined ? [] : [`指标第 ${row + 1} 行`]),
    ...(line === undefined ? [] : [`文件第 ${line} 行`]),
  ];
}

function english({ file, form, row, line }: Place): string[] {
  return [
    ...(file === undefined ? [] : [file]),
    ...(form === undefined ? [] : [`form ${form + 1}`]),
    ...(row === undefined ? [] : [`indicator row ${row + 1}`]),
    ...(line === undefined ? [] : [`line ${line} of the file`]),
  ];
}
