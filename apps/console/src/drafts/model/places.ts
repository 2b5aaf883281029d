import { RULE_LISTS, type RuleList, type RuleSet } from '@app/rule-set';

export const SECTIONS = [
  'basics',
  'weights',
  'methods',
  'deductions',
  'adjustments',
  'checks',
  'grades',
  'rounding',
  'sources',
  'json',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Where in the editor something stands: a section, and in a list of rules the rule. */
export interface EditorPlace {
  readonly section: SectionId;
  readonly rule?: string;
}

/** Members of a rule: what of a path is no part of its id, which may hold dots. */
const MEMBERS = new Set(
  ['when', 'points', 'cap', 'allowed', 'round', 'message', 'examples', 'source', 'reason'].concat([
    'code',
    'field',
    'standing',
    'id',
    'on',
    'basis',
    'severity',
    'disabled',
  ]),
);

/**
 * The place in the editor that a path of an issue or a change leads to. Rules are named by their id, or by their number
 * among the draft's own.
 *
 * @example
 * placeOf('methods.indicator.met.points') //=> { section: 'methods', rule: 'indicator.met' }
 */
export function placeOf(path: string | undefined, own?: RuleSet): EditorPlace {
  const [head = '', ...rest] = (path ?? '').split(/[.[]/);
  if (isList(head)) {
    const rule = ruleIn((path ?? '').slice(head.length), own?.[head] ?? []);
    return rule === undefined ? { section: head } : { section: head, rule };
  }
  if (head === 'weights') return { section: 'weights' };
  if (head === 'grades') return { section: 'grades' };
  if (['rounding', 'reading', 'filing'].includes(head)) return { section: 'rounding' };
  if (head === 'sources') return { section: 'sources' };
  if (head === 'standing') return { section: sectionOfStanding(rest[0]) };
  return { section: 'basics' };
}

function ruleIn(rest: string, own: readonly { readonly id: string }[]): string | undefined {
  const number = /^\[(\d+)\]/.exec(rest)?.[1];
  if (number !== undefined) return own[Number(number)]?.id;
  const [first, ...more] = (rest.slice(1).split('[')[0] ?? '').split('.');
  if (first === undefined || first === '') return undefined;
  const end = more.findIndex((word) => MEMBERS.has(word));
  return [first, ...(end < 0 ? more : more.slice(0, end))].join('.');
}

function sectionOfStanding(part: string | undefined): SectionId {
  if (part === 'weights' || part === 'methods' || part === 'checks' || part === 'grades') return part;
  return 'rounding';
}

function isList(word: string): word is RuleList {
  return (RULE_LISTS as readonly string[]).includes(word);
}
