import type { Language } from '@app/kernel';
import type { Bilingual } from '../rule-set';

/** What the words of facts and of rules mean, in the languages of people; a word means the same wherever it stands. */
const WORDS: Readonly<Record<string, Bilingual>> = {
  execution: { zh: '预算执行率', en: 'budget execution' },
  indicator: { zh: '指标', en: 'indicator' },
  output: { zh: '产出', en: 'output' },
  cost: { zh: '成本', en: 'cost' },
  benefit: { zh: '效益', en: 'benefit' },
  satisfaction: { zh: '满意度', en: 'satisfaction' },
  quantity: { zh: '数量', en: 'quantity' },
  quality: { zh: '质量', en: 'quality' },
  timeliness: { zh: '时效', en: 'timeliness' },
  economic: { zh: '经济效益', en: 'economic' },
  social: { zh: '社会效益', en: 'social' },
  ecological: { zh: '生态效益', en: 'ecological' },
  sustainability: { zh: '可持续影响', en: 'sustainable impact' },
  positive: { zh: '正向', en: 'positive' },
  reverse: { zh: '反向', en: 'reverse' },
  fixed: { zh: '定值', en: 'fixed value' },
  plain: { zh: '无符号数字', en: 'plain number' },
  scale: { zh: '等级', en: 'scale' },
  date: { zh: '日期', en: 'date' },
  stages: { zh: '阶段', en: 'stages' },
  qualitative: { zh: '定性文字', en: 'qualitative text' },
  missing: { zh: '缺失', en: 'missing' },
  '>=': { zh: '≥', en: '≥' },
  '<=': { zh: '≤', en: '≤' },
  '>': { zh: '>', en: '>' },
  '<': { zh: '<', en: '<' },
  '=': { zh: '=', en: '=' },
  money: { zh: '金额', en: 'money' },
  ratio: { zh: '比率', en: 'ratio' },
  time: { zh: '时间', en: 'time' },
  count: { zh: '个数', en: 'count' },
  other: { zh: '其他', en: 'other' },
  none: { zh: '无', en: 'none' },
  met: { zh: '达成', en: 'met' },
  partly: { zh: '部分达成', en: 'partly met' },
  not: { zh: '未达成', en: 'not met' },
  computed: { zh: '计算', en: 'computed' },
  declared: { zh: '采信自评', en: 'declared' },
  reviewed: { zh: '人工复核', en: 'reviewed' },
  undetermined: { zh: '待定', en: 'undetermined' },
  official: { zh: '正式文件', en: 'official' },
  practice: { zh: '通行做法', en: 'practice' },
  inferred: { zh: '推定', en: 'inferred' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '提示', en: 'information' },
  item: { zh: '每行', en: 'each item' },
  form: { zh: '整表', en: 'the form' },
  group: { zh: '一级指标小计', en: 'each level-1 group' },
  total: { zh: '总分', en: 'the total' },
  'half-up': { zh: '四舍五入', en: 'half-up' },
  floor: { zh: '舍去', en: 'down' },
  ceil: { zh: '进一', en: 'up' },
  strict: { zh: '严格', en: 'strict' },
  inclusive: { zh: '含本数', en: 'inclusive' },
  weights: { zh: '分值', en: 'weights' },
  methods: { zh: '评分方法', en: 'methods' },
  deductions: { zh: '扣分', en: 'deductions' },
  adjustments: { zh: '调整', en: 'adjustments' },
  checks: { zh: '检查', en: 'checks' },
  grades: { zh: '等级', en: 'grades' },
  rounding: { zh: '进位', en: 'rounding' },
  reading: { zh: '读取方式', en: 'reading' },
};

/**
 * A word of a rule set or of a fact as people say it; a word without translation, such as 优, stays as it is.
 *
 * @example
 * wordFor('satisfaction', 'zh') //=> '满意度'
 */
export function wordFor(word: string, language: Language): string {
  return Object.hasOwn(WORDS, word) ? (WORDS[word]?.[language] ?? word) : word;
}

/**
 * Several phrases joined as a list.
 *
 * @example
 * listOf(['产出', '成本'], 'or', 'zh') //=> '产出或成本'
 */
export function listOf(phrases: readonly string[], last: 'and' | 'or', language: Language): string {
  const [tail = '', ...rest] = phrases.toReversed();
  if (rest.length === 0) return tail;
  const head = rest.toReversed();
  if (language === 'en') return `${head.join(', ')} ${last} ${tail}`;
  const joint = last === 'and' ? '和' : '或';
  return `${head.join('、')}${joint}${/^[\d−-]/.test(tail) ? ' ' : ''}${tail}`;
}
