import type { Issue } from '../issue';
import type { Language, Message } from './message';
import { apiMessages } from './api.messages';
import { cliMessages } from './cli.messages';
import { comparisonMessages } from './comparison.messages';
import { consoleMessages } from './console.messages';
import { editingMessages } from './editing.messages';
import { discrepancyMessages } from './discrepancies.messages';
import { evidenceMessages } from './evidence.messages';
import { formMessages } from './form.messages';
import { identityMessages } from './identity.messages';
import { importMessages } from './import.messages';
import { jobMessages } from './jobs.messages';
import { kernelMessages } from './kernel.messages';
import { proofMessages } from './proof.messages';
import { lifeCycleMessages } from './life-cycle.messages';
import { readingMessages } from './reading.messages';
import { scoringMessages } from './scoring.messages';
import { referenceMessages } from './reference.messages';
import { ruleSetDiffMessages } from './rule-set-diff.messages';
import { replayMessages } from './replay.messages';
import { ruleSetMessages } from './rule-set.messages';
import { persistenceMessages } from './persistence.messages';
import { workListMessages } from './work-list.messages';

export type { Language, Message, Messages } from './message';

/** Every code of the product with its zh and en sentence; a test keeps codes, sentences and docs together. */
export const catalogue: Readonly<Record<string, Message>> = {
  ...kernelMessages,
  ...readingMessages,
  ...formMessages,
  ...importMessages,
  ...scoringMessages,
  ...ruleSetMessages,
  ...ruleSetDiffMessages,
  ...comparisonMessages,
  ...referenceMessages,
  ...replayMessages,
  ...discrepancyMessages,
  ...persistenceMessages,
  ...identityMessages,
  ...editingMessages,
  ...workListMessages,
  ...proofMessages,
  ...evidenceMessages,
  ...jobMessages,
  ...lifeCycleMessages,
  ...apiMessages,
  ...cliMessages,
  ...consoleMessages,
};

/**
 * The sentence for a code in one language; a code that is not in the catalogue is shown with its values, so that
 * nothing is ever hidden from the reader.
 *
 * @example
 * sentence('UNREADABLE_NUMBER', { text: '3..1' }, 'en') //=> '"3..1" is no decimal number. …'
 */
export function sentence(code: string, values: Issue['values'], language: Language): string {
  const message = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  return message ? fill(message[language], values) : `${code} ${JSON.stringify(values)}`;
}

/**
 * Replaces each `{name}` of a template by its value; a name without a value stays as it is.
 *
 * @example
 * fill('{a} of {b}', { a: 1, b: 2 }) //=> '1 of 2'
 */
export function fill(template: string, values: Issue['values']): string {
  return template.replace(/\{([\w.]+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}
