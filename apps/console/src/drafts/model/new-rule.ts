import type { AnyRule, RuleList } from '@app/rule-set';

const MESSAGE = { zh: '', en: '' };

/** A rule to begin with: it compiles, and lint names what is still to be said. */
export function newRule(list: RuleList, id: string, source: string): AnyRule {
  const base = { id, message: MESSAGE, source };
  switch (list) {
    case 'methods':
      return {
        ...base,
        on: 'indicator',
        basis: 'computed',
        when: { all: [{ fact: 'item.met', operator: 'equal', value: true }] },
        points: 'item.weight',
        reason: codeOf(id),
      };
    case 'deductions':
      return {
        ...base,
        on: 'item',
        when: { all: [{ fact: 'item.reasonGiven', operator: 'equal', value: false }] },
        points: '1',
        reason: codeOf(id),
      };
    case 'adjustments':
      return {
        ...base,
        when: { all: [{ fact: 'form.total', operator: 'greaterThan', value: '0' }] },
        points: '0',
        reason: codeOf(id),
      };
    case 'checks':
      return {
        ...base,
        on: 'item',
        when: { all: [{ fact: 'item.reasonGiven', operator: 'equal', value: false }] },
        code: codeOf(id),
        severity: 'warning',
      };
  }
}

/** `new-check-2` → `NEW_CHECK_2`. */
function codeOf(id: string): string {
  return id.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}
