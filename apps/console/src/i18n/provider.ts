import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'ra-core';
import type { Language } from '@app/kernel';
import { speak } from '../api/language';
import { en } from './en';
import { zh } from './zh';

const MESSAGES: Readonly<Record<Language, TranslationMessages>> = { zh, en };

export const LANGUAGES = [
  { locale: 'zh', name: '简体中文', tag: 'zh-CN' },
  { locale: 'en', name: 'English', tag: 'en' },
] as const;

/** Texts in the language asked for; the page and everything outside React follow. */
export function createI18nProvider(): I18nProvider {
  return polyglotI18nProvider((locale) => messagesOf(locale), 'zh', [...LANGUAGES]);
}

function messagesOf(locale: string): TranslationMessages {
  const { locale: language, tag } = LANGUAGES.find((each) => each.locale === locale) ?? LANGUAGES[0];
  speak(language);
  document.documentElement.lang = tag;
  return MESSAGES[language];
}
