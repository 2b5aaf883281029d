import type jsep from 'jsep';
import { convertTree } from './convert-tree';

const one = { type: 'Literal', value: 1, raw: '1' };
const item = { type: 'Identifier', name: 'item' };
const weight = { type: 'Identifier', name: 'weight' };

/** Trees that the check of tokens keeps jsep from ever building, and those that plugins could build. */
describe('convertTree refuses', () => {
  it.each<[string, jsep.Expression]>([
    ['several statements', { type: 'Compound', body: [one, one] }],
    ['a sequence', { type: 'SequenceExpression', expressions: [one, one] }],
    ['an array', { type: 'ArrayExpression', elements: [one] }],
    ['this', { type: 'ThisExpression' }],
    ['a ternary', { type: 'ConditionalExpression', test: one, consequent: one, alternate: one }],
    ['a bare name', weight],
    ['a computed member', { type: 'MemberExpression', computed: true, object: item, property: weight }],
    [
      'an optional member',
      { type: 'MemberExpression', computed: false, optional: true, object: item, property: weight },
    ],
    [
      'a member of a member',
      {
        type: 'MemberExpression',
        computed: false,
        object: { type: 'MemberExpression', computed: false, object: item, property: weight },
        property: weight,
      },
    ],
    [
      'a call of a member',
      {
        type: 'CallExpression',
        arguments: [],
        callee: { type: 'MemberExpression', computed: false, object: item, property: weight },
      },
    ],
    [
      'an optional call',
      { type: 'CallExpression', optional: true, arguments: [one], callee: { type: 'Identifier', name: 'abs' } },
    ],
    [
      'a call of what every object has',
      { type: 'CallExpression', arguments: [one], callee: { type: 'Identifier', name: 'constructor' } },
    ],
    ['an assignment', { type: 'AssignmentExpression', operator: '=', left: item, right: one }],
    ['a decrement', { type: 'UpdateExpression', operator: '--', argument: one, prefix: true }],
    ['a new object', { type: 'NewExpression', arguments: [], callee: item }],
    ['a function', { type: 'ArrowFunctionExpression', params: null, body: one }],
    ['not', { type: 'UnaryExpression', operator: '!', argument: one, prefix: true }],
    ['a bit operation', { type: 'BinaryExpression', operator: '|', left: one, right: one }],
    ['a regular expression', { type: 'Literal', value: /1/, raw: '/1/' }],
    ['null', { type: 'Literal', value: null, raw: 'null' }],
    ['an exponent', { type: 'Literal', value: 1e3, raw: '1e3' }],
  ])('%s', (_name, root) => {
    const { expression, issues } = convertTree(root, {});
    expect(expression).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['FORMULA_NOT_ALLOWED']);
  });
});
