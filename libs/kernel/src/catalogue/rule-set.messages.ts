import type { Messages } from './message';
import { ruleSetFileMessages } from './rule-set-file.messages';
import { ruleSetFormulaMessages } from './rule-set-formula.messages';
import { ruleSetLintMessages } from './rule-set-lint.messages';

/** Everything that is said about rule sets: formulas, files, lint, and which rule set a scope resolves to. */
export const ruleSetMessages = {
  ...ruleSetFormulaMessages,
  ...ruleSetFileMessages,
  ...ruleSetLintMessages,
  RULE_SET_KEY_TAKEN: {
    zh: '规则集 {ruleSet} 已存在且内容不同。已发布的版本不能改动，请使用新的版本号。',
    en: 'The rule set {ruleSet} exists with other content. A published version never changes; take a new version number.',
    status: 409,
  },
  DISTRICT_UNKNOWN: {
    zh: '没有代码为 {districtCode} 的区划。已知区划：{known}。请检查 6 位行政区划代码。',
    en: 'There is no district with the code {districtCode}. Known are {known}. Check the 6-digit administrative code.',
    status: 404,
  },
  RULE_SET_NO_DISTRICT: {
    zh: '{district} 没有 {kind} 类规则集。最近的上级规则集：{nearest}；有规则集的地区：{districts}。请建立本地规则集，或改用上级的区划代码。',
    en: '{district} has no rule set of kind {kind}. Nearest one above: {nearest}; districts with rule sets: {districts}. Create one for the district, or name the district above.',
    status: 404,
  },
  RULE_SET_NO_YEAR: {
    zh: '{district} 没有 {year} 年的 {kind} 类规则集，已有年份：{years}。最近的上级规则集：{nearest}。请核对年度，或为该年度建立规则集。',
    en: '{district} has no {kind} rule set for {year}; years known: {years}. Nearest one above: {nearest}. Check the year, or create a rule set for it.',
    status: 404,
  },
  RULE_SET_NO_VERSION: {
    zh: '规则集 {districtCode}/{year}/{kind} 没有第 {version} 版，已有版本：{versions}。',
    en: 'The rule set {districtCode}/{year}/{kind} has no version {version}; versions known: {versions}.',
    status: 404,
  },
  RULE_SET_DISTRICT_UNKNOWN: {
    zh: '规则集 {ruleSet} 的区划代码“{districtCode}”不在行政区划表中。请先把该地区加入 districts.json。',
    en: 'The district "{districtCode}" of rule set {ruleSet} is not in the table of districts. Add it to districts.json first.',
  },
  RULE_SET_PART_MISSING: {
    zh: '规则集 {ruleSet} 及其上级都没有给出 {part}。请补上这一部分。',
    en: 'Neither rule set {ruleSet} nor its bases state {part}. Add this part.',
  },
  BASE_UNKNOWN: {
    zh: '规则集 {ruleSet} 继承的 {base} 不存在，该范围已有版本：{versions}。请在 extends 中写明已发布的确切版本。',
    en: 'The base {base} of rule set {ruleSet} does not exist; versions known for its scope: {versions}. Name an exact published version in extends.',
  },
  BASE_CYCLE: {
    zh: '规则集 {ruleSet} 继承 {base}，形成循环。请改为继承上级地区的规则集。',
    en: 'Rule set {ruleSet} extends {base}, which closes a circle. Extend a rule set of a district above instead.',
  },
  BASE_NOT_ABOVE: {
    zh: '规则集 {ruleSet} 不能继承 {base}：它不属于 {districtCode} 的上级地区（{ancestors}）。要沿用本地往年规则，请复制其内容。',
    en: 'Rule set {ruleSet} cannot extend {base}: it belongs to no district above {districtCode} ({ancestors}). To go on with your own rules of an earlier year, copy them.',
  },
  BASE_YEAR_LATER: {
    zh: '规则集 {ruleSet} 不能继承 {base}：上级规则集的年度晚于 {year} 年。',
    en: 'Rule set {ruleSet} cannot extend {base}: the year of the base is later than {year}.',
  },
} as const satisfies Messages;
