import { useLocaleState, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import type { Language } from '@app/kernel';
import type { BilingualText } from '../api/types/common';
import type { zh } from './zh';

/** Dotted paths to every text of an object. */
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** The key of a text of our own; a key that does not exist does not compile. */
export type MessageKey = Paths<Omit<typeof zh, 'ra' | 'resources'>>;

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Texts in the reader's language, by typed keys. */
export function useT(): Translate {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}

export function useLanguage(): Language {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'zh';
}

/** Picks the reader's side of what the service says in both languages. */
export function useText(): (text: BilingualText) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}
