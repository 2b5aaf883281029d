import type { Language } from '@app/kernel';
import type { Bilingual } from '@app/rule-set';
import { UsageError } from './usage-error';

/**
 * The language to speak: `--lang`, wherever it stands among the arguments, or else English under an English locale
 * and Chinese everywhere else. It has to be known before the arguments are parsed, because their errors speak it.
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const given = flagValue(argv);
  if (given === 'zh' || given === 'en') return given;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.startsWith('en') ? 'en' : 'zh';
}

/** @throws UsageError when `--lang` names a language that is not spoken here */
export function checkLanguage(given: string | undefined): void {
  if (given !== undefined && given !== 'zh' && given !== 'en') throw new UsageError('CLI_LANGUAGE_UNKNOWN', { given });
}

/** Picks the text of one language. */
export type Say = (text: Bilingual) => string;

export function sayIn(language: Language): Say {
  return (text) => text[language];
}

function flagValue(argv: readonly string[]): string | undefined {
  const joined = argv.findLast((argument) => argument.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const index = argv.lastIndexOf('--lang');
  return index < 0 ? undefined : argv[index + 1];
}
