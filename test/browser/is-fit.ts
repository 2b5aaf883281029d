import type { Page } from 'playwright-core';
import { checkAccessibility, scanLanguage, screenshot, settle } from './steps';
import { until } from './until';

/** Fails unless the screen is at rest, within everybody's reach, and in the language it should speak. */
export async function expectFit(page: Page, language: 'zh' | 'en', name: string): Promise<void> {
  await settle(page);
  // Colours halfway between two states are neither's.
  await until(page, 'document.getAnimations().every((each) => !(each instanceof CSSTransition))');
  await screenshot(page, `${name}-${language}`);
  expect([name, await checkAccessibility(page), await scanLanguage(page, language)]).toEqual([name, [], []]);
}
