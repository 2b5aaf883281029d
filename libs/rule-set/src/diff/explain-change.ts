import { sentence, type Language } from '@app/kernel';
import {
  amountInWords,
  describeAllowed,
  describeCondition,
  describeFormula,
  describeRule,
  ruleWord,
  wordFor,
} from '../describe';
import { RULE_LISTS, type AnyRule, type RuleList } from '../file';
import type {
  AllowedRange,
  BasePin,
  Bilingual,
  Condition,
  Rounding,
  RoundingRule,
  Scale,
  Source,
  StandingNote,
  WeightRule,
} from '../rule-set';
import type { Change, ChangeCode, Json } from './change';

/**
 * A change as a sentence: what changed, from what, to what.
 *
 * @example
 * explainChange(change, 'zh') //=> '产出的分值由 50 分改为 45 分。'
 */
export function explainChange(change: Change, language: Language): string {
  const { code, from, to, values } = change;
  const say = (value: Json) => (value === null ? NOTHING[language] : (SAYINGS[code]?.(value, language) ?? ''));
  const named: Record<string, string> = { from: say(from), to: say(to) };
  for (const [name, value] of Object.entries(values)) named[name] = nameFor(name, String(value), language);
  return sentence(code, named, language);
}

const NOTHING: Readonly<Record<Language, string>> = { zh: '未规定', en: 'not set' };

/** Words of the product are translated; ids and grades stay. */
function nameFor(name: string, value: string, language: Language): string {
  if (name === 'list') return isList(value) ? ruleWord(value, language) : value;
  return name === 'part' ? wordFor(value, language) : value;
}

function isList(text: string): text is RuleList {
  return (RULE_LISTS as readonly string[]).includes(text);
}

type Say = (value: Json, language: Language) => string;

/** A saying for values of a known shape: a change holds what its code names. */
function of<Value>(say: (value: Value, language: Language) => string): Say {
  return (value, language) => say(value as unknown as Value, language);
}

const asWord = of<string>(wordFor);
const asFormula = of<string>(describeFormula);
const asPoints = of<string>((text, language) => amountInWords(text, 'points', language));
const asText = of<Bilingual>((text, language) => text[language]);
const asCondition = of<Condition>(describeCondition);
const asRule = of<AnyRule>(describeRule);
const asIs = of<string>((text) => text);
const asTitle = of<{ readonly name: Bilingual }>(({ name }, language) => name[language]);
const asSource = of<Source>(({ document, title }, language) =>
  language === 'zh' ? `《${title.zh}》${document}` : `${title.en} (${document})`,
);

/** How the values before and after are said, by code; codes that name no values are not listed. */
const SAYINGS: Readonly<Partial<Record<ChangeCode, Say>>> = {
  CHANGE_TITLE: asText,
  CHANGE_BASE: of<BasePin>(({ districtCode, year, version }) => `${districtCode}/${year} v${version}`),
  CHANGE_OFFICIAL: of<boolean>((isOfficial, language) =>
    language === 'zh' ? (isOfficial ? '正式' : '示例') : isOfficial ? 'official' : 'illustrative',
  ),
  CHANGE_TOTAL: asPoints,
  CHANGE_WEIGHT: of<WeightRule>(sayWeight),
  CHANGE_GRADE_EDGE: asPoints,
  CHANGE_ROUNDING: of<RoundingRule>(sayRounding),
  CHANGE_STRICT_WORDS: asWord,
  CHANGE_SCALE: of<Scale>(({ words, shares }, language) =>
    words
      .map((word, index) => `${word} ${amountInWords(shares[index] ?? '', 'ratio', language)}`)
      .join(language === 'zh' ? '、' : ', '),
  ),
  CHANGE_DEADLINE: asIs,
  CHANGE_STANDING: of<StandingNote>(({ standing, source }, language) => {
    const word = wordFor(standing, language);
    if (source === undefined) return word;
    return language === 'zh' ? `${word}（${source}）` : `${word} (${source})`;
  }),
  CHANGE_SOURCE_ADDED: asSource,
  CHANGE_SOURCE_REMOVED: asSource,
  CHANGE_EXAMPLE_ADDED: asTitle,
  CHANGE_EXAMPLE_REMOVED: asTitle,
  CHANGE_RULE_ADDED: asRule,
  CHANGE_RULE_ADDED_BEFORE: asRule,
  CHANGE_RULE_REMOVED: asRule,
  CHANGE_THRESHOLD: asCondition,
  CHANGE_CONDITION: asCondition,
  CHANGE_POINTS: asFormula,
  CHANGE_CAP: asFormula,
  CHANGE_ALLOWED: of<AllowedRange>(describeAllowed),
  CHANGE_RULE_ROUNDING: of<Rounding>(sayRounding),
  CHANGE_BASIS: asWord,
  CHANGE_SUBJECT: asWord,
  CHANGE_REASON: asIs,
  CHANGE_RULE_SOURCE: asIs,
  CHANGE_RULE_STANDING: asWord,
  CHANGE_MESSAGE: asText,
  CHANGE_CHECK_CODE: asIs,
  CHANGE_SEVERITY: asWord,
  CHANGE_FIELD: asIs,
};

function sayWeight({ fixed, min, max }: WeightRule, language: Language): string {
  const points = (text: string) => amountInWords(text, 'points', language);
  if (fixed !== undefined) return points(fixed);
  if (min !== undefined && max !== undefined) {
    return language === 'zh' ? `${min} 至 ${points(max)}` : `${min} to ${points(max)}`;
  }
  if (min !== undefined) return language === 'zh' ? `至少 ${points(min)}` : `at least ${points(min)}`;
  if (max !== undefined) return language === 'zh' ? `至多 ${points(max)}` : `at most ${points(max)}`;
  return language === 'zh' ? '由各表自定' : "each form's own";
}

function sayRounding(rounding: Rounding & Partial<RoundingRule>, language: Language): string {
  const { mode, digits, stage } = rounding;
  const [how, where] = [wordFor(mode, language), stage === undefined ? null : wordFor(stage, language)];
  if (language === 'en')
    return `${where === null ? '' : `${where} `}${how} to ${digits} decimal${digits === 1 ? '' : 's'}`;
  const to = digits === 0 ? '到整数' : `到 ${digits} 位小数`;
  return where === null ? `${how}${to}` : `按${where}${how}${to}`;
}
