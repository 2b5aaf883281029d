import type { Language } from '@app/kernel';

/** The language the console speaks at the moment; what stands outside React asks here. */
let current: Language = 'zh';

export function currentLanguage(): Language {
  return current;
}

export function speak(language: Language): void {
  current = language;
}
