import { factsOfCondition, type Condition } from '@app/rule-set';
import { factText, factValue, UNKNOWN, type Facts, type Tri } from '@app/scoring';
import { operandOf } from './fractions';
import { judge, type NamedFacts } from './judge';
import type { Operators } from './operators';

interface Question {
  readonly condition: Condition;
  readonly facts: NamedFacts;
  readonly answers: Map<string, Tri>;
  readonly key: string;
}

/**
 * What json-rules-engine said of conditions, by the values of the facts they name. It answers later only, while the
 * ledger needs answers at once: so the work is done with what is known so far, and again until no answer is missing.
 */
export class Verdicts {
  private readonly answers = new Map<Condition, Map<string, Tri>>();
  private open: Question[] = [];

  constructor(private readonly operators: Operators) {}

  /** The verdict on a condition; unknown stands in for one that is still to be asked. */
  of(condition: Condition, facts: Facts): Tri {
    const values = factsOfCondition(condition).map((name) => [name, factValue(facts, name)] as const);
    const answers = this.answersOn(condition);
    const key = JSON.stringify(values.map(([, value]) => factText(value)));
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    answers.set(key, UNKNOWN);
    const named = new Map(values.map(([name, value]) => [name, operandOf(value)]));
    this.open.push({ condition, facts: named, answers, key });
    return UNKNOWN;
  }

  /**
   * Does pure work until every verdict it asks for is known. The first new question of each round depends on answered
   * ones only, so each round settles at least that one and the rounds end.
   */
  async settle<T>(work: () => T): Promise<T> {
    for (;;) {
      const result = work();
      if (this.open.length === 0) return result;
      const questions = this.open;
      this.open = [];
      for (const { condition, facts, answers, key } of questions) {
        answers.set(key, await judge(condition, facts, this.operators));
      }
    }
  }

  private answersOn(condition: Condition): Map<string, Tri> {
    const known = this.answers.get(condition) ?? new Map<string, Tri>();
    this.answers.set(condition, known);
    return known;
  }
}
