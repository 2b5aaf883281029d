import type { Language } from '@app/kernel';
import { factDictionary, type Unit } from '../facts';
import { parseFormula, type BinaryOperator, type Expression, type FunctionName } from '../formula';
import { amountInWords, unitOfFact } from './amounts';
import { truthOf } from './describe-condition';
import { listOf, wordFor } from './words';

/** How tightly a phrase holds together; a looser one within a tighter one is put in brackets. */
const PHRASE = 0;
const COMPARISON = 1;
const SUM = 2;
const PRODUCT = 3;
const WORD = 4;

interface Phrase {
  readonly text: string;
  readonly level: number;
}

const OPERATORS: Readonly<
  Record<BinaryOperator, { readonly zh: string; readonly en: string; readonly level: number }>
> = {
  '+': { zh: ' + ', en: ' + ', level: SUM },
  '-': { zh: ' − ', en: ' − ', level: SUM },
  '*': { zh: ' × ', en: ' × ', level: PRODUCT },
  '/': { zh: ' ÷ ', en: ' ÷ ', level: PRODUCT },
  '<': { zh: '低于', en: ' is below ', level: COMPARISON },
  '<=': { zh: '不高于', en: ' is at most ', level: COMPARISON },
  '>': { zh: '高于', en: ' is above ', level: COMPARISON },
  '>=': { zh: '不低于', en: ' is at least ', level: COMPARISON },
  '==': { zh: '为', en: ' is ', level: COMPARISON },
  '!=': { zh: '不为', en: ' is not ', level: COMPARISON },
};

/**
 * A formula in words: facts by their names, functions as phrases. Text that does not parse is given back as it is, so
 * that what somebody is still typing can be shown.
 *
 * @example
 * describeFormula('item.weight * clamp(item.completionRatio, 0, 1)', 'zh') //=> '分值 × 完成比例（限于 0% 至 100%）'
 */
export function describeFormula(text: string, language: Language): string {
  const { expression } = parseFormula(text);
  return expression === null ? text : phraseOf(expression, language).text;
}

function phraseOf(expression: Expression, language: Language, unit: Unit | null = null): Phrase {
  switch (expression.kind) {
    case 'number': {
      const text = expression.value.toDecimal();
      return { text: unit === null ? text : amountInWords(text, unit, language), level: WORD };
    }
    case 'text':
      return { text: wordFor(expression.value, language), level: WORD };
    case 'fact':
      return factPhrase(expression.name, language);
    case 'negate':
      return { text: `−${within(phraseOf(expression.operand, language), WORD, language)}`, level: PRODUCT };
    case 'binary':
      return binaryPhrase(expression, language);
    case 'call':
      return callPhrase(expression.name, expression.args, language);
  }
}

function factPhrase(name: string, language: Language): Phrase {
  const fact = factDictionary.get(name);
  if (fact?.type === 'boolean') return { text: truthOf(name, true, language), level: COMPARISON };
  return { text: fact?.label[language] ?? name, level: WORD };
}

function binaryPhrase({ operator, left, right }: Expression & { kind: 'binary' }, language: Language): Phrase {
  const { level, [language]: word } = OPERATORS[operator];
  const isCompared = level === COMPARISON;
  const a = phraseOf(left, language, isCompared ? unitOf(right) : null);
  const b = phraseOf(right, language, isCompared ? unitOf(left) : null);
  const [before, after] = [within(a, level, language), within(b, level + 1, language)];
  const gap = isCompared && language === 'zh' && /^[\d−]/.test(after) ? ' ' : '';
  return { text: `${before}${word}${gap}${after}`, level };
}

/** A number beside a fact is read in the unit of the fact. */
function unitOf(expression: Expression | undefined): Unit | null {
  return expression?.kind === 'fact' ? unitOfFact(expression.name) : null;
}

function callPhrase(name: FunctionName, args: readonly Expression[], language: Language): Phrase {
  const [first, ...rest] = args;
  const unit = unitOf(first);
  const x = first ? phraseOf(first, language) : { text: '', level: WORD };
  const values = rest.map((argument) => phraseOf(argument, language, unit).text);
  const say = language === 'zh' ? sayInChinese : sayInEnglish;
  if (name === 'band') return { text: bandText(x.text, rest, unit, language), level: PHRASE };
  if (name === 'clamp') return { text: say.clamp(within(x, WORD, language), values), level: WORD };
  if (name === 'if') {
    const [then = '', otherwise = ''] = rest.map((argument) => phraseOf(argument, language).text);
    return { text: say.choice(x.text, then, otherwise), level: PHRASE };
  }
  if (name === 'min' || name === 'max') {
    const shared = args.map(unitOf).find((each) => each !== null) ?? null;
    const all = args.map((argument) => phraseOf(argument, language, shared).text);
    return { text: say.extreme(name, listOf(all, 'and', language), all.length), level: PHRASE };
  }
  if (name === 'abs') return { text: say.abs(within(x, WORD, language)), level: PHRASE };
  const [digits] = rest.map((argument) => phraseOf(argument, language).text);
  return { text: say.rounded(name, within(x, WORD, language), digits ?? '0'), level: PHRASE };
}

function bandText(x: string, rest: readonly Expression[], unit: Unit | null, language: Language): string {
  const steps: string[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [edge, value] = [rest[index], rest[index + 1]];
    if (!edge || !value) break;
    const [from, gives] = [phraseOf(edge, language, unit).text, phraseOf(value, language).text];
    steps.push(language === 'zh' ? `不低于 ${from} 为 ${gives}` : `${gives} from ${from}`);
  }
  const last = rest.at(-1);
  const otherwise = last ? phraseOf(last, language).text : '';
  return language === 'zh'
    ? `按${x}分档：${steps.join('，')}，其余为 ${otherwise}`
    : `by ${x}: ${steps.join(', ')}, otherwise ${otherwise}`;
}

interface Sayings {
  clamp(x: string, limits: readonly string[]): string;
  choice(condition: string, then: string, otherwise: string): string;
  extreme(name: 'min' | 'max', list: string, count: number): string;
  abs(x: string): string;
  rounded(name: 'round' | 'floor' | 'ceil', x: string, digits: string): string;
}

const sayInChinese: Sayings = {
  clamp: (x, [low = '', high = '']) => `${x}（限于 ${low} 至 ${high}）`,
  choice: (condition, then, otherwise) => `若${condition}，则为 ${then}，否则为 ${otherwise}`,
  extreme: (name, list, count) => `${list}中的${count > 2 ? '最' : '较'}${name === 'min' ? '小' : '大'}值`,
  abs: (x) => `${x}的绝对值`,
  rounded: (name, x, digits) => {
    const how = { round: '四舍五入', floor: '向下取', ceil: '向上取' }[name];
    if (digits !== '0') return `${x}${how}到 ${digits} 位小数`;
    return name === 'round' ? `${x}四舍五入到整数` : `${x}${how}整`;
  },
};

const sayInEnglish: Sayings = {
  clamp: (x, [low = '', high = '']) => `${x} (kept within ${low} and ${high})`,
  choice: (condition, then, otherwise) => `${then} if ${condition}, otherwise ${otherwise}`,
  extreme: (name, list, count) => {
    const word = { min: ['smaller', 'smallest'], max: ['larger', 'largest'] }[name][count > 2 ? 1 : 0];
    return `the ${word ?? ''} of ${list}`;
  },
  abs: (x) => `the absolute value of ${x}`,
  rounded: (name, x, digits) => {
    const how = { round: 'rounded half-up', floor: 'rounded down', ceil: 'rounded up' }[name];
    return `${x} ${how} to ${digits === '0' ? 'a whole number' : `${digits} decimal${digits === '1' ? '' : 's'}`}`;
  },
};

function within(phrase: Phrase, least: number, language: Language): string {
  if (phrase.level >= least) return phrase.text;
  return language === 'zh' ? `（${phrase.text}）` : `(${phrase.text})`;
}
