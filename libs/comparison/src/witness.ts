import { sum, Exact } from '@app/kernel';
import type { ScoreSheet, Scorer } from '@app/scoring';
import { isOfItem } from './observe';
import type { PolicyWitness, WitnessSide } from './policy-difference';
import type { Scenario } from './scenarios/scenario';

/** Two compiled rule sets. */
export interface Scorers {
  readonly from: Scorer;
  readonly to: Scorer;
}

/** Scores a form under both rule sets, and says what each gives on the line that it is about. */
export function witnessOf({ form, options, line }: Scenario, scorers: Scorers): PolicyWitness {
  const from = sideOf(scorers.from.score(form, options), line);
  const to = sideOf(scorers.to.score(form, options), line);
  const shift = Exact.parseText(to.lowest).minus(Exact.parseText(from.lowest)).toText();
  return { form, options, line, shift, from, to };
}

/** Of the form as a whole the total counts, of an item its line and the deductions from it. */
function sideOf(sheet: ScoreSheet, line: string | null): WitnessSide {
  if (line === null) return { lowest: sheet.lowestTotal, highest: sheet.highestTotal, sheet };
  const lines = sheet.lines.filter((each) => isOfItem(each, line));
  const total = (side: 'lowest' | 'highest') => sum(lines.map((each) => Exact.parseText(each[side]))).toText();
  return { lowest: total('lowest'), highest: total('highest'), sheet };
}
