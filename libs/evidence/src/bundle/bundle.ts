import type { SelfEvaluationForm } from '@app/form';
import { hashedPart, type HashedRuleSet, type ResolvedRuleSet } from '@app/rule-set';
import type { ScoreSheet } from '@app/scoring';
import { withoutPersonalData } from '@app/form';
import { toLink, type ChainEntryContent, type ChainLink } from '../chain/chain-entry';
import type { EvaluationClaim } from '../chain/chain-member';
import type { Checkpoint } from '../checkpoint/checkpoint';
import type { PublicKey } from '../checkpoint/signing-key';

export const BUNDLE_TYPE = 'suanpan-evidence';
export const BUNDLE_VERSION = 1;

/** Everything that is needed to check a stored score without the service that stored it. */
export interface EvidenceBundle {
  readonly type: typeof BUNDLE_TYPE;
  readonly version: typeof BUNDLE_VERSION;
  /** The evaluation as it entered the chain, with the options of the score. */
  readonly evaluation: EvaluationClaim;
  /** The form revision that was scored, without personal data. */
  readonly form: SelfEvaluationForm;
  /** The resolved rule set, as far as its hash goes. */
  readonly ruleSet: HashedRuleSet;
  readonly sheet: ScoreSheet;
  readonly chain: {
    /** The entry by which the evaluation entered, with all its members. */
    readonly entry: ChainEntryContent;
    /** The entries from there to the checkpoint, without theirs. */
    readonly following: readonly ChainLink[];
  };
  readonly checkpoint: Checkpoint;
  readonly publicKey: PublicKey;
}

/** What a bundle is made of. */
export interface BundleParts extends Pick<
  EvidenceBundle,
  'evaluation' | 'form' | 'sheet' | 'checkpoint' | 'publicKey'
> {
  readonly ruleSet: ResolvedRuleSet;
  /** The chain from the entry of the evaluation to that of the checkpoint, both included. */
  readonly segment: readonly [ChainEntryContent, ...ChainEntryContent[]];
}

/**
 * Puts a bundle together. Persons, and whatever else no hash covers, are left out.
 *
 * @example
 * makeBundle(parts).chain.following.length === parts.segment.length - 1 //=> true
 */
export function makeBundle({ form, ruleSet, segment: [entry, ...following], ...parts }: BundleParts): EvidenceBundle {
  return {
    type: BUNDLE_TYPE,
    version: BUNDLE_VERSION,
    ...parts,
    form: withoutPersonalData(form),
    ruleSet: hashedPart(ruleSet),
    chain: { entry, following: following.map(toLink) },
  };
}
