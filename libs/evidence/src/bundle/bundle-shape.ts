import type { Issue } from '@app/kernel';
import { CHAIN_MEMBER_TYPES } from '../chain/chain-member';
import { BUNDLE_TYPE, BUNDLE_VERSION } from './bundle';

/** What a member of a bundle has to be. Members that other rooms know are only told apart from the rest here. */
type Shape =
  | 'text'
  | 'hash'
  | 'count'
  | 'time'
  | 'text or null'
  | 'object'
  | { readonly exactly: string | number }
  | { readonly oneOf: readonly string[] }
  | { readonly members: Readonly<Record<string, Shape>> }
  | { readonly each: Shape };

const LINK = {
  districtCode: 'text',
  seq: 'count',
  previousHash: 'hash',
  at: 'time',
  total: 'count',
  hash: 'hash',
} as const;
const MEMBER: Shape = { members: { type: { oneOf: CHAIN_MEMBER_TYPES }, id: 'text', hash: 'hash' } };

const BUNDLE: Shape = {
  members: {
    type: { exactly: BUNDLE_TYPE },
    version: { exactly: BUNDLE_VERSION },
    evaluation: {
      members: {
        districtCode: 'text',
        evaluationId: 'text',
        formId: 'text',
        unitId: 'text or null',
        formRevision: 'count',
        formHash: 'hash',
        ruleSet: { members: { districtCode: 'text', year: 'count', kind: 'text', version: 'count' } },
        ruleSetHash: 'hash',
        calculationVersion: 'count',
        sheetHash: 'hash',
        options: 'object',
        evaluatedAt: 'time',
        evaluatedBy: 'text',
      },
    },
    form: 'object',
    ruleSet: 'object',
    sheet: 'object',
    chain: {
      members: {
        entry: { members: { ...LINK, members: { each: MEMBER } } },
        following: { each: { members: { ...LINK, membersHash: 'hash' } } },
      },
    },
    checkpoint: {
      members: { districtCode: 'text', seq: 'count', hash: 'hash', at: 'time', keyId: 'text', signature: 'text' },
    },
    publicKey: { members: { keyId: 'text', pem: 'text' } },
  },
};

const TESTS: Readonly<Record<Extract<Shape, string>, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  hash: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  time: (value) => typeof value === 'string' && isTime(value),
  'text or null': (value) => value === null || typeof value === 'string',
  object: isObject,
};

/** Every way in which a value has not the shape of a bundle; nothing more is read out of such a one. */
export function bundleShapeIssues(value: unknown): Issue[] {
  return check(value, BUNDLE, '');
}

function check(value: unknown, shape: Shape, path: string): Issue[] {
  if (typeof shape === 'string') return TESTS[shape](value) ? [] : [wrong(path)];
  if ('exactly' in shape) return value === shape.exactly ? [] : [wrong(path)];
  if ('oneOf' in shape) return shape.oneOf.some((one) => one === value) ? [] : [wrong(path)];
  if ('each' in shape) {
    if (!Array.isArray(value)) return [wrong(path)];
    return value.flatMap((member, index) => check(member, shape.each, `${path}[${index}]`));
  }
  if (!isObject(value)) return [wrong(path)];
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape.members, key));
  return [
    ...unknown.map((key) => wrong(at(key))),
    ...Object.entries(shape.members).flatMap(([key, member]) =>
      Object.hasOwn(value, key) ? check(value[key], member, at(key)) : [wrong(at(key))],
    ),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Times are written in one way only, so that a time is one text. */
function isTime(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

function wrong(path: string): Issue {
  return { code: 'EVIDENCE_MEMBER_WRONG', severity: 'error', at: { path }, values: { path: path || '(file)' } };
}
