import type { SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { compile, readPolicy, type ScoreOptions, type Scorer } from '@app/scoring';
import { Scale } from './scale';
import { Tally, type Outcome, type SimulatedHead, type TallyJson } from './tally';

/** A rule set and its hash, by which a thread knows it again. */
export interface PinnedRuleSet {
  readonly hash: string;
  /** JSON of the resolved set on one line. */
  readonly text: string;
}

/** A form to be scored under both rule sets. */
export interface FormInput extends SimulatedHead {
  /** JSON of the form on one line, as it is stored. */
  readonly content: string;
  /** JSON of the options of its newest stored score: reviews and dates belong to the form, whatever the rules. */
  readonly options?: string;
}

interface CompiledRuleSet {
  readonly scorer: Scorer;
  readonly edges: readonly Exact[];
}

const MOST_COMPILED = 8;
const compiled = new Map<string, CompiledRuleSet>();

/**
 * A batch as text for a thread: lines, so that what is stored as text is neither read nor written on the way.
 *
 * @throws RangeError when a text holds a line break, which canonical JSON never does
 */
export function writeBatch(baseline: PinnedRuleSet, candidate: PinnedRuleSet, forms: readonly FormInput[]): string {
  const lines = [baseline.hash, baseline.text, candidate.hash, candidate.text];
  for (const { content, options, ...head } of forms) lines.push(JSON.stringify(head), content, options ?? '');
  const text = lines.join('\n');
  if (text.split('\n').length !== lines.length) throw new RangeError('a text of a batch holds a line break');
  return text;
}

/** Scores the forms of a batch under both rule sets: what a thread does. The answer is the JSON of a `TallyJson`. */
export function simulateBatch(batch: string): string {
  const [baselineHash = '', baselineText = '', candidateHash = '', candidateText = '', ...lines] = batch.split('\n');
  const baseline = ruleSetOf({ hash: baselineHash, text: baselineText });
  const candidate = ruleSetOf({ hash: candidateHash, text: candidateText });
  const tally = new Tally(Scale.of(baseline.scorer.ruleSet, candidate.scorer.ruleSet));
  for (let at = 0; at < lines.length; at += 3) {
    const [head = '', content = '', options = ''] = [lines[at], lines[at + 1], lines[at + 2]];
    countForm(tally, JSON.parse(head) as SimulatedHead, content, options, baseline, candidate);
  }
  return JSON.stringify(tally.toJson());
}

/** The tally that a thread answered with. */
export function readTally(answer: string): TallyJson {
  return JSON.parse(answer) as TallyJson;
}

/** A form that breaks the engine is a form that is named, not the end of the simulation. */
function countForm(
  tally: Tally,
  head: SimulatedHead,
  content: string,
  options: string,
  baseline: CompiledRuleSet,
  candidate: CompiledRuleSet,
): void {
  let outcomes: readonly [Outcome, Outcome];
  try {
    const form = JSON.parse(content) as SelfEvaluationForm;
    const given = options === '' ? {} : (JSON.parse(options) as ScoreOptions);
    outcomes = [outcomeOf(baseline, form, given), outcomeOf(candidate, form, given)];
  } catch {
    tally.addUnscored(head);
    return;
  }
  tally.add(head, outcomes[0], outcomes[1], nearestEdge(candidate.edges, outcomes[1].total));
}

function outcomeOf({ scorer }: CompiledRuleSet, form: SelfEvaluationForm, options: ScoreOptions): Outcome {
  // The sheet is not kept, so nobody asks for the hash of the form in it.
  const { total, grade, lines } = scorer.score(form, { ...options, formHash: '' });
  return { total: Exact.parseText(total), grade, isOpen: lines.some(({ basis }) => basis === 'undetermined') };
}

/** Null for a rule set with one grade: it has no edge that a form could be on either side of. */
function nearestEdge(edges: readonly Exact[], total: Exact): Exact | null {
  let nearest: Exact | null = null;
  let least: Exact | null = null;
  for (const edge of edges) {
    const gap = total.minus(edge);
    const distance = gap.sign() < 0 ? gap.negated() : gap;
    if (least !== null && distance.compare(least) >= 0) continue;
    nearest = edge;
    least = distance;
  }
  return nearest;
}

function ruleSetOf({ hash, text }: PinnedRuleSet): CompiledRuleSet {
  const known = compiled.get(hash);
  if (known) return known;
  const ruleSet = JSON.parse(text) as ResolvedRuleSet;
  const scorer = compile(ruleSet);
  if (scorer.ruleSetHash !== hash) throw new Error(`a rule set with the hash ${scorer.ruleSetHash} came as ${hash}`);
  // Everybody is above the lower edge of the lowest grade.
  const made = {
    scorer,
    edges: readPolicy(ruleSet)
      .grades.slice(0, -1)
      .map(({ from }) => from),
  };
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
  compiled.set(hash, made);
  return made;
}
