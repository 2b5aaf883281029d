import type { Level1 } from '@app/form';
import {
  STANDING_PARTS,
  type Origin,
  type ResolvedRuleSet,
  type RuleSet,
  type StandingNote,
  type StandingPart,
  type WeightRule,
} from '../rule-set';
import { mergeById } from './merge-rules';
import { keyOf } from './rule-set-key';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Everything of a resolved rule set that layers add to. */
export type Layers = Omit<
  ResolvedRuleSet,
  'chain' | 'official' | 'standing' | 'weights' | 'grades' | 'rounding' | 'reading'
> & {
  readonly standing: Readonly<Partial<Record<StandingPart, StandingNote>>>;
} & Partial<Pick<ResolvedRuleSet, 'grades' | 'rounding' | 'reading'>> & {
    readonly weights: {
      readonly total?: string;
      readonly execution?: WeightRule;
      readonly groups: Readonly<Partial<Record<Level1, WeightRule>>>;
    };
  };

export const LISTS = ['methods', 'deductions', 'adjustments', 'checks'] as const;
const WHOLES = ['grades', 'rounding', 'reading', 'filing'] as const;

/**
 * Lays rule sets over one another, the outermost base first. Lists merge by id, weights field by field, grades,
 * rounding, reading and filing as a whole; title, note and examples are those of the last layer alone.
 */
export function mergeLayers(outermostFirst: readonly RuleSet[], top: RuleSet): Layers {
  const origins: Record<string, Origin> = {};
  let merged: Layers = emptyLayers(top, origins);
  for (const layer of outermostFirst) {
    noteOrigins(layer, origins);
    merged = addLayer(merged, layer);
  }
  return { ...merged, origins: onlyPresent(origins, merged) };
}

function emptyLayers(top: RuleSet, origins: Readonly<Record<string, Origin>>): Layers {
  return {
    ...keyOf(top),
    schemaVersion: 1,
    title: top.title,
    ...(top.note && { note: top.note }),
    origins,
    standing: {},
    sources: [],
    weights: { groups: {} },
    methods: [],
    deductions: [],
    adjustments: [],
    checks: [],
    examples: top.examples ?? [],
  };
}

function addLayer(base: Layers, own: RuleSet): Layers {
  return {
    ...base,
    standing: { ...withoutLostStanding(base.standing, own), ...own.standing },
    sources: mergeById(base.sources, own.sources),
    weights: {
      ...base.weights,
      ...own.weights,
      groups: { ...base.weights.groups, ...own.weights?.groups },
    },
    methods: mergeById(base.methods, own.methods ?? []),
    deductions: mergeById(base.deductions, own.deductions ?? []),
    adjustments: mergeById(base.adjustments, own.adjustments ?? []),
    checks: mergeById(base.checks, own.checks ?? []),
    ...wholesOf(own),
  };
}

function wholesOf(own: RuleSet): Pick<Layers, 'grades' | 'rounding' | 'reading' | 'filing'> {
  const wholes: Mutable<Pick<Layers, 'grades' | 'rounding' | 'reading' | 'filing'>> = {};
  if (own.grades) wholes.grades = own.grades;
  if (own.rounding) wholes.rounding = own.rounding;
  if (own.reading) wholes.reading = own.reading;
  if (own.filing) wholes.filing = own.filing;
  return wholes;
}

/** What a base stands on says nothing about values that a layer states anew. */
function withoutLostStanding(standing: Layers['standing'], own: RuleSet): Layers['standing'] {
  const kept = STANDING_PARTS.filter((part) => part === 'methods' || part === 'checks' || own[part] === undefined);
  return Object.fromEntries(kept.flatMap((part) => (standing[part] ? [[part, standing[part]]] : [])));
}

function noteOrigins(layer: RuleSet, origins: Record<string, Origin>): void {
  const origin = keyOf(layer);
  if (layer.weights) {
    origins['weights'] = origin;
    if (layer.weights.total !== undefined) origins['weights.total'] = origin;
    if (layer.weights.execution) origins['weights.execution'] = origin;
    for (const group of Object.keys(layer.weights.groups ?? {})) origins[`weights.groups.${group}`] = origin;
  }
  for (const part of WHOLES) if (layer[part]) origins[part] = origin;
  for (const list of LISTS) for (const { id } of layer[list] ?? []) origins[`${list}.${id}`] = origin;
  for (const { id } of layer.sources) origins[`sources.${id}`] = origin;
  for (const part of Object.keys(layer.standing)) origins[`standing.${part}`] = origin;
}

/** Leaves out the origins of rules that a later layer removed and of standings that it made void. */
function onlyPresent(origins: Readonly<Record<string, Origin>>, merged: Layers): Record<string, Origin> {
  const present = new Set(LISTS.flatMap((list) => merged[list].map(({ id }) => `${list}.${id}`)));
  for (const part of Object.keys(merged.standing)) present.add(`standing.${part}`);
  const isListed = /^(?:methods|deductions|adjustments|checks|standing)\./;
  return Object.fromEntries(Object.entries(origins).filter(([path]) => !isListed.test(path) || present.has(path)));
}
