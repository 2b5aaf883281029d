import { adminCommand, queryOf, showList, textFlag } from './admin-command';
import { stateText } from './words';

interface AuditEvent {
  readonly at: string;
  readonly actor: { readonly kind: string; readonly name: string };
  readonly action: string;
  readonly target: readonly { readonly kind: string; readonly id: string }[];
  readonly districtCode: string;
  readonly address: string;
  readonly outcome: string;
  readonly code: string | null;
}

/** Options by the name of the field that they narrow. */
const FILTERS = [
  ['from', '--from <day>', { zh: '起始日，例如 2026-01-01', en: 'first day, e.g. 2026-01-01' }],
  ['until', '--until <day>', { zh: '截止日', en: 'last day' }],
  ['districtCode', '--district <code>', { zh: '区划代码', en: 'district code' }],
  ['actorId', '--actor <id>', { zh: '用户或密钥编号', en: 'id of the user or key that acted' }],
  ['action', '--action <text>', { zh: '操作的开头，例如 auth.', en: 'beginning of the action, e.g. auth.' }],
  [
    'outcome',
    '--outcome <word>',
    { zh: '结果：allowed、refused 或 failed', en: 'outcome: allowed, refused or failed' },
  ],
  ['code', '--code <code>', { zh: '拒绝或失败的代码', en: 'code of the refusal or failure' }],
  ['address', '--address <address>', { zh: '来源地址', en: 'address it came from' }],
  ['targetId', '--target <id>', { zh: '对象编号', en: 'id of what it was done to' }],
  ['page', '--page <number>', { zh: '第几页', en: 'page, from 1' }],
] as const;

export const auditCommand = adminCommand({
  name: 'audit',
  summary: { zh: '查询审计记录，最新的在前', en: 'search the audit events, the newest first' },
  flags: FILTERS.map(([, flag, text]) => [flag, text] as const),
  async run(_given, flags, context) {
    const asked = FILTERS.map(([field, flag]) => [field, textFlag(flags, flag.slice(2, flag.indexOf(' ')))] as const);
    const path = `audit-events?${queryOf({ ...Object.fromEntries(asked), perPage: '50' })}`;
    const { say, client } = context;
    const answer = await client.call<{ data: readonly AuditEvent[]; total: number }>('GET', path);
    await showList(context, answer, [
      { title: say({ zh: '时间', en: 'at' }), cell: ({ at }) => at.slice(0, 19) },
      { title: say({ zh: '何人', en: 'who' }), cell: ({ actor }) => actor.name || actor.kind },
      { title: say({ zh: '操作', en: 'what' }), narrowest: 24, cell: ({ action }) => action },
      {
        title: say({ zh: '对象', en: 'to what' }),
        narrowest: 12,
        cell: ({ target }) => target.map(({ id }) => id).join(' '),
      },
      { title: say({ zh: '来源', en: 'from' }), cell: ({ address }) => address },
      {
        title: say({ zh: '结果', en: 'outcome' }),
        cell: ({ outcome, code }) => [stateText(outcome, context.language), code ?? ''].join(' ').trim(),
      },
    ]);
  },
});
