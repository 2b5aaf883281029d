import type { Kind } from '@app/form';
import {
  keyOf,
  resolveRuleSet,
  type Bilingual,
  type District,
  type ResolvedRuleSet,
  type RuleSet,
  type RuleSetKey,
  type RuleSetSource,
  type StandingNote,
} from '@app/rule-set';

const KIND_NAMES: Readonly<Record<Kind, Bilingual>> = {
  project: { zh: '项目支出', en: 'projects' },
  'special-fund': { zh: '专项资金', en: 'special funds' },
  department: { zh: '部门整体支出', en: 'departments as a whole' },
  'finance-evaluation': { zh: '财政评价', en: 'finance evaluation' },
  're-check': { zh: '复核', en: 're-check' },
};

const TO_BE_CHECKED: StandingNote = {
  standing: 'inferred',
  note: {
    zh: '草稿的初始值，请按本地文件核对并修改。',
    en: 'A value to begin with; check it against the documents of the district.',
  },
};

/** A skeleton with every part that has to be stated, on values to begin with; it has no methods yet. */
export function startFromScratch(key: RuleSetKey, district: District): RuleSet {
  return {
    ...begin(key, district),
    standing: { weights: TO_BE_CHECKED, grades: TO_BE_CHECKED, rounding: TO_BE_CHECKED, reading: TO_BE_CHECKED },
    weights: { total: '100', execution: {}, groups: { output: {}, benefit: {}, satisfaction: {} } },
    methods: [],
    grades: [
      { grade: '优', from: '90' },
      { grade: '良', from: '80' },
      { grade: '中', from: '60' },
      { grade: '差', from: '0' },
    ],
    rounding: { mode: 'half-up', digits: 2, stage: 'item' },
    reading: { strictWords: 'inclusive', scales: [] },
  };
}

/** Nothing but a base: everything is inherited until something is stated. */
export function startFromBase(key: RuleSetKey, district: District, base: RuleSetKey): RuleSet {
  const { districtCode, year, version } = base;
  return { ...begin(key, district), extends: { districtCode, year, version } };
}

/** The content of another version under a new number. */
export function startFromVersion(key: RuleSetKey, version: RuleSet): RuleSet {
  return { ...version, ...keyOf(key) };
}

/**
 * The content of a version of another district or year. It keeps its base where the new scope may build on that, and
 * otherwise states itself what it would inherit.
 */
export function startFromCopy(
  key: RuleSetKey,
  district: District,
  copied: { readonly ruleSet: RuleSet; readonly resolved: ResolvedRuleSet },
  source: RuleSetSource,
): RuleSet {
  const { title } = begin(key, district);
  const asItIs: RuleSet = { ...copied.ruleSet, ...keyOf(key), title };
  if (resolveRuleSet(asItIs, source).resolved !== null) return asItIs;
  return { ...withoutBase(copied.resolved), ...keyOf(key), title };
}

/** A resolved rule set as one that builds on nothing. */
function withoutBase(resolved: ResolvedRuleSet): RuleSet {
  const { chain: _chain, origins: _origins, official: _official, ...stated } = resolved;
  return stated;
}

function begin(key: RuleSetKey, { name }: District): RuleSet {
  const kind = KIND_NAMES[key.kind];
  return {
    schemaVersion: 1,
    ...keyOf(key),
    title: {
      zh: `${name.zh}${key.year}年${kind.zh}绩效自评规则`,
      en: `Self-evaluation rules of ${name.en} for ${kind.en}, ${key.year}`,
    },
    standing: {},
    sources: [],
  };
}
