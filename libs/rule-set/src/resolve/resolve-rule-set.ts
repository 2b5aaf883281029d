import type { Issue } from '@app/kernel';
import {
  STANDING_PARTS,
  type ResolvedRuleSet,
  type RuleSet,
  type RuleSetKey,
  type StandingNote,
  type StandingPart,
} from '../rule-set';
import type { DistrictTable } from './districts';
import { mergeLayers, type Layers } from './merge-layers';
import { baseKeyOf, keyOf, keyText } from './rule-set-key';

/** A resolved rule set, or null with the errors that say why there is none. */
export interface Resolution {
  readonly resolved: ResolvedRuleSet | null;
  readonly issues: Issue[];
}

/** Where a resolution takes its bases from. */
export interface RuleSetSource {
  readonly districts: DistrictTable;
  get(key: RuleSetKey): RuleSet | null;
  versionsOf(scope: Omit<RuleSetKey, 'version'>): number[];
}

const UNSTATED: StandingNote = {
  standing: 'inferred',
  note: { zh: '未说明依据', en: 'What this part stands on is not stated.' },
};

/**
 * Merges a rule set with its whole chain of bases. A base is an exact version of the same kind, of a district above
 * (levels may be skipped; the district itself is not above itself), and of the same or an earlier year.
 *
 * @returns null with issues where a base is missing or not allowed, or where weights, grades, rounding or reading
 *   are stated nowhere in the chain
 * @example
 * resolveRuleSet(ruleSet, library).resolved?.chain.length //=> 2
 */
export function resolveRuleSet(ruleSet: RuleSet, source: RuleSetSource): Resolution {
  const chain = [ruleSet];
  for (let layer = ruleSet; layer.extends;) {
    const found = findBase(layer, chain, source);
    if ('code' in found) return { resolved: null, issues: [found] };
    chain.push(found);
    layer = found;
  }
  return complete(mergeLayers(chain.toReversed(), ruleSet), chain.map(keyOf));
}

function findBase(layer: RuleSet, chain: readonly RuleSet[], source: RuleSetSource): RuleSet | Issue {
  const key = baseKeyOf(layer);
  const refuse = (code: string, values: Issue['values'] = {}): Issue => ({
    code,
    severity: 'error',
    at: { path: 'extends' },
    values: { ruleSet: keyText(layer), base: key ? keyText(key) : '', ...values },
  });
  if (key === null) return refuse('BASE_UNKNOWN');
  if (source.districts.get(layer.districtCode) === null) {
    return refuse('RULE_SET_DISTRICT_UNKNOWN', { districtCode: layer.districtCode });
  }
  if (chain.some((member) => keyText(member) === keyText(key))) return refuse('BASE_CYCLE');
  const ancestors = source.districts.ancestorsOf(layer.districtCode).map(({ code }) => code);
  if (!ancestors.includes(key.districtCode)) {
    return refuse('BASE_NOT_ABOVE', { districtCode: layer.districtCode, ancestors: ancestors.join(', ') || '—' });
  }
  if (key.year > layer.year) return refuse('BASE_YEAR_LATER', { year: layer.year });
  return source.get(key) ?? refuse('BASE_UNKNOWN', { versions: source.versionsOf(key).join(', ') || '—' });
}

function complete(layers: Layers, chain: readonly RuleSetKey[]): Resolution {
  const { weights, grades, rounding, reading } = layers;
  const { total, execution, groups } = weights;
  if (total === undefined || !execution || !grades || !rounding || !reading) {
    return { resolved: null, issues: missingParts(layers) };
  }
  const resolved: ResolvedRuleSet = {
    ...layers,
    chain,
    grades,
    rounding,
    reading,
    weights: { total, execution, groups },
    standing: everyStanding(layers.standing),
    official: layers.standing.weights?.standing === 'official' && layers.standing.grades?.standing === 'official',
  };
  return { resolved, issues: [] };
}

function everyStanding(stated: Layers['standing']): Record<StandingPart, StandingNote> {
  const standing = Object.fromEntries(STANDING_PARTS.map((part) => [part, stated[part] ?? UNSTATED]));
  return standing as Record<StandingPart, StandingNote>;
}

function missingParts(layers: Layers): Issue[] {
  const stated: Readonly<Record<string, unknown>> = {
    'weights.total': layers.weights.total,
    'weights.execution': layers.weights.execution,
    grades: layers.grades,
    rounding: layers.rounding,
    reading: layers.reading,
  };
  return Object.entries(stated)
    .filter(([, value]) => value === undefined)
    .map(([part]) => ({
      code: 'RULE_SET_PART_MISSING',
      severity: 'error',
      at: { path: part },
      values: { ruleSet: keyText(layers), part },
    }));
}
