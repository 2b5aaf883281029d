import type { CliCommand } from '../../program/cli-command';
import { adminCommand, present, showDone, showList, textFlag } from './admin-command';
import { roleText } from './words';

interface ApiKey {
  readonly keyId: string;
  readonly label: string;
  readonly role: string;
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

interface Session {
  readonly sessionId: string;
  readonly address: string;
  readonly userAgent: string;
  readonly lastUsedAt: string;
  readonly isCurrent: boolean;
}

interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
}

const DISTRICT = ['--district <code>', { zh: '六位区划代码', en: 'district code of six digits' }] as const;
const at = (flags: Readonly<Record<string, unknown>>) =>
  `districts/${encodeURIComponent(textFlag(flags, 'district') ?? '')}/api-keys`;

export const keyCommands: readonly CliCommand[] = [
  adminCommand({
    name: 'list',
    summary: { zh: '列出一个区划的接口密钥', en: 'list the API keys of a district' },
    flags: [DISTRICT],
    async run(_given, flags, context) {
      const { say, client, language } = context;
      await showList(context, await client.call<Page<ApiKey>>('GET', at(flags)), [
        { title: say({ zh: '编号', en: 'id' }), cell: ({ keyId }) => keyId },
        { title: say({ zh: '用途', en: 'for' }), narrowest: 12, cell: ({ label }) => label },
        { title: say({ zh: '角色', en: 'role' }), narrowest: 12, cell: (key) => roleText(key, language) },
        { title: say({ zh: '有效至', en: 'expires' }), cell: ({ expiresAt }) => expiresAt },
        { title: say({ zh: '最近使用', en: 'last used' }), cell: ({ lastUsedAt }) => lastUsedAt ?? '—' },
        { title: say({ zh: '撤销', en: 'revoked' }), cell: ({ revokedAt }) => revokedAt ?? '—' },
      ]);
    },
  }),
  adminCommand({
    name: 'add',
    summary: { zh: '新建接口密钥，只显示一次', en: 'make an API key, shown once' },
    flags: [
      DISTRICT,
      ['--label <text>', { zh: '用途', en: 'what it is for' }],
      ['--role <role>', { zh: '角色：department 或 auditor', en: 'role: department or auditor' }],
      ['--unit <unit>', { zh: '部门的单位编号', en: 'id of the unit of a department' }],
      [
        '--until <day>',
        { zh: '最后有效日，例如 2027-06-30，一年以内', en: 'last valid day, e.g. 2027-06-30, within a year' },
      ],
    ],
    async run(_given, flags, context) {
      const [label, role, unitId, validUntil] = ['label', 'role', 'unit', 'until'].map((flag) => textFlag(flags, flag));
      const body = present({ label, role, unitId, validUntil });
      const made = await context.client.call<ApiKey & { readonly key: string }>('POST', at(flags), body);
      await showDone(context, made, {
        zh: `接口密钥（只显示这一次）：\n${made.key}`,
        en: `API key (shown this once):\n${made.key}`,
      });
    },
  }),
  adminCommand({
    name: 'revoke',
    summary: { zh: '撤销接口密钥，立即生效', en: 'revoke an API key at once' },
    given: [['<key>', { zh: '密钥编号', en: 'id of the key' }]],
    flags: [DISTRICT],
    async run([keyId = ''], flags, context) {
      const answer = await context.client.call('DELETE', `${at(flags)}/${encodeURIComponent(keyId)}`);
      await showDone(context, answer, { zh: `密钥 ${keyId} 已撤销`, en: `The key ${keyId} is revoked` });
    },
  }),
];

export const sessionCommands: readonly CliCommand[] = [
  adminCommand({
    name: 'list',
    summary: { zh: '列出自己的登录会话', en: 'list one’s own sessions' },
    async run(_given, _flags, context) {
      const { say, client } = context;
      await showList(context, await client.call<Page<Session>>('GET', 'auth/sessions'), [
        { title: '', cell: ({ isCurrent }) => (isCurrent ? '*' : '') },
        { title: say({ zh: '编号', en: 'id' }), cell: ({ sessionId }) => sessionId },
        { title: say({ zh: '地址', en: 'address' }), cell: ({ address }) => address },
        { title: say({ zh: '最近使用', en: 'last used' }), cell: ({ lastUsedAt }) => lastUsedAt },
        { title: say({ zh: '程序', en: 'program' }), narrowest: 12, cell: ({ userAgent }) => userAgent },
      ]);
    },
  }),
  adminCommand({
    name: 'end',
    summary: {
      zh: '结束自己的登录会话：给出编号的一个，或 --others 其他所有',
      en: 'end a session of one’s own, or all --others',
    },
    given: [['[session]', { zh: '会话编号', en: 'id of the session' }]],
    flags: [['--others', { zh: '结束其他所有会话', en: 'end all but this one' }]],
    async run([sessionId = ''], flags, context) {
      const path = flags['others'] === true ? 'auth/sessions' : `auth/sessions/${encodeURIComponent(sessionId)}`;
      await context.client.call('DELETE', path);
      await showDone(context, {}, { zh: '已结束', en: 'Ended' });
    },
  }),
];
