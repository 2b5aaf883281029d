import type { Issue } from '@app/kernel';
import { STAGE_OF, subjectOf } from '../file';
import { checkFact, isIssue } from '../facts';
import { finding, ownRules, type Lint, type ListedRule } from './lint-context';

/** Sentences that say nothing, and `{placeholders}` that are no facts or not the same in both languages. */
export const lintMessages: Lint = (context) => ownRules(context).flatMap(checkMessage);

function checkMessage(listed: ListedRule): Issue[] {
  const { message } = listed.rule;
  const path = `${listed.path}.message`;
  const blank = (['zh', 'en'] as const).filter((language) => message[language].trim() === '');
  if (blank.length > 0) return [finding('error', 'MESSAGE_BLANK', path, { language: blank.join(', ') })];
  const [zh, en] = [placeholdersOf(message.zh), placeholdersOf(message.en)];
  const wrong = [...new Set([...zh, ...en])].flatMap((name) => checkPlaceholder(name, listed, path));
  if (wrong.length > 0) return wrong;
  const onlyOne = [...zh.filter((name) => !en.includes(name)), ...en.filter((name) => !zh.includes(name))];
  return onlyOne.length === 0 ? [] : [finding('info', 'MESSAGE_DIFFERS', path, { facts: onlyOne.join(', ') })];
}

function checkPlaceholder(name: string, { rule, list }: ListedRule, path: string): Issue[] {
  const fact = checkFact(name, { on: subjectOf(list, rule), stage: STAGE_OF[list], at: { path } });
  return isIssue(fact) ? [fact] : [];
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
}
