import type { Issue } from '@app/kernel';
import { compareOnExamples } from '@app/reference';
import type { ResolvedRuleSet } from '@app/rule-set';
import { Injectable } from '@nestjs/common';

const MOST_KEPT = 50;

/** What the second evaluator says of drafts. It takes its time, and the same content gets the same answer. */
@Injectable()
export class SecondOpinions {
  private readonly known = new Map<string, Promise<readonly Issue[]>>();

  /** @param contentHash of the draft: its examples are in no hash of the resolved rule set */
  of(resolved: ResolvedRuleSet, resolvedHash: string, contentHash: string): Promise<readonly Issue[]> {
    const name = `${resolvedHash} ${contentHash}`;
    const asked = this.known.get(name) ?? compareOnExamples(resolved);
    // Put in again, it is the last to be dropped.
    this.known.delete(name);
    this.known.set(name, asked);
    asked.catch(() => this.known.delete(name));
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
    return asked;
  }
}
