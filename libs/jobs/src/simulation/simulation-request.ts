import type { Bilingual, ResolvedRuleSet, RuleSetKey } from '@app/rule-set';
import type { FormSelection } from '@app/persistence';
import { canonicalJson, type Hashable } from '@app/kernel';

/** Where a rule set came from when it was pinned: a published version, or a draft. */
export type SimulatedSide = RuleSetKey | { readonly districtCode: string; readonly draftId: string };

/** One side of a simulation. The set itself is kept, so that the result stays true when a draft moves on. */
export interface SimulationSide {
  readonly side: SimulatedSide;
  readonly title: Bilingual;
  readonly official: boolean;
  /** `ruleSetHash` of the resolved set. */
  readonly hash: string;
  /** Canonical JSON of the resolved set. */
  readonly ruleSet: string;
}

/** What a simulation is asked for. */
export interface SimulationRequest {
  readonly baseline: SimulationSide;
  readonly candidate: SimulationSide;
  readonly forms: FormSelection;
}

/** A side without the set itself. */
export type SideAbout = Omit<SimulationSide, 'ruleSet'>;

/** What lists show of a simulation. */
export interface SimulationAbout {
  readonly baseline: SideAbout;
  readonly candidate: SideAbout;
  readonly forms: FormSelection;
}

/** A request without its rule sets. */
export function aboutSimulation({ baseline, candidate, forms }: SimulationRequest): SimulationAbout {
  return { baseline: aboutSide(baseline), candidate: aboutSide(candidate), forms };
}

function aboutSide({ side, title, official, hash }: SimulationSide): SideAbout {
  return { side, title, official, hash };
}

/** A side with its rule set pinned. */
export function pinSide(side: SimulatedSide, ruleSet: ResolvedRuleSet, hash: string): SimulationSide {
  const { title, official } = ruleSet;
  return { side, title, official, hash, ruleSet: canonicalJson(ruleSet as unknown as Hashable) };
}

/** The rule set that was pinned. */
export function ruleSetOfSide({ ruleSet }: SimulationSide): ResolvedRuleSet {
  return JSON.parse(ruleSet) as ResolvedRuleSet;
}
