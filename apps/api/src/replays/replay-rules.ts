import { SuanpanError, type Issue } from '@app/kernel';
import { RuleSetVersionsRepository, type RuleSetReference } from '@app/persistence';
import { keyText, type RuleSetKey } from '@app/rule-set';
import { UnknownCalculationError, UnreadableFormulaError, type Calculations, type Scorer } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { CALCULATIONS } from '../calculations/calculations';
import { DistrictDirectory } from '../districts/district-directory';
import { NoRuleSetError, RuleSetUnusableError } from '../rule-sets/rule-set-errors';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import type { Rules } from './replay.body';
import { RulesKnownOn, RulesNotKnownError } from './rules-known-on';

/** The score whose rules are asked for. */
export interface ScoreOfRules {
  readonly ruleSet: RuleSetReference;
  readonly calculationVersion: number;
}

/** Rules to score by, or why there are none. */
export type FoundRules = { readonly scorer: Scorer } | { readonly refused: Issue };

/** Finds the rules that a score is computed again by, and holds their stored texts to their hashes. */
@Injectable()
export class ReplayRules {
  constructor(
    private readonly shelf: RuleSetShelf,
    private readonly knownOn: RulesKnownOn,
    private readonly versions: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
    @Inject(CALCULATIONS) private readonly calculations: Calculations,
  ) {}

  /** The rules for a score; the calculation stays its own, so that only the rules make the difference. */
  async find({ ruleSet, calculationVersion }: ScoreOfRules, rules: Rules): Promise<FoundRules> {
    try {
      await this.shelf.refresh();
      const calculation = this.calculations.get(calculationVersion);
      const { version, ...scope } = await this.keyOf(ruleSet, rules);
      const scorer = await this.shelf.scorerFor(scope, version, calculation);
      const changed = await this.firstChanged(scorer);
      return changed ? { refused: changed } : { scorer };
    } catch (error) {
      const refused = reasonOf(error);
      if (refused) return { refused };
      throw error;
    }
  }

  private async keyOf(own: RuleSetReference, rules: Rules): Promise<RuleSetKey> {
    if (rules.kind === 'own') return own;
    if (rules.kind === 'version') return { ...rules.ruleSet, kind: own.kind };
    const { districtCode, year, kind } = own;
    return this.knownOn.find({ districtCode, year, kind }, rules.date);
  }

  /** The shelf has read them long ago; what lies in the store today is looked at again. */
  private async firstChanged({ ruleSet }: Scorer): Promise<Issue | null> {
    const everywhere = await this.directory.everywhere();
    for (const key of ruleSet.chain) {
      if (await this.versions.isSound(everywhere, key)) continue;
      return issueOf('RULE_SET_CONTENT_MISMATCH', { ruleSet: keyText(key) });
    }
    return null;
  }
}

const ABOUT_RULES = [
  NoRuleSetError,
  RuleSetUnusableError,
  RulesNotKnownError,
  UnknownCalculationError,
  UnreadableFormulaError,
];

/** What a broken promise about rules comes to as a reason; null for anything else. */
function reasonOf(error: unknown): Issue | null {
  const isAboutRules = ABOUT_RULES.some((kind) => error instanceof kind);
  return isAboutRules && error instanceof SuanpanError ? issueOf(error.code, error.values) : null;
}

function issueOf(code: string, values: Issue['values']): Issue {
  return { code, severity: 'error', at: {}, values };
}
