import { AdminError } from './admin-error';
import { adminCommand, present, queryOf, showDone, showList, textFlag, type AdminContext } from './admin-command';
import { ROLE_NAMES, roleText, stateText, type RoleInScope } from './words';
import type { CliCommand } from '../../program/cli-command';

interface User {
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly districtCode: string;
  readonly state: string;
  readonly grants: readonly (RoleInScope & { readonly grantId: string })[];
}

interface UserWithPassword extends User {
  readonly oneTimePassword: string;
}

interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
}

const USER = ['<user>', { zh: '用户名或用户编号', en: 'name or id of a user' }] as const;
const ROLE = ['--role <role>', { zh: `角色：${ROLE_NAMES}`, en: `role: ${ROLE_NAMES}` }] as const;
const UNIT = ['--unit <unit>', { zh: '部门的单位编号', en: 'id of the unit of a department' }] as const;

/** The user of a name or an id. */
export async function findUser({ client }: AdminContext, given: string): Promise<User> {
  if (given.startsWith('user-')) return client.call<User>('GET', `users/${encodeURIComponent(given)}`);
  const { data } = await client.call<Page<User>>('GET', `users?${queryOf({ q: given, perPage: '200' })}`);
  const user = data.find(({ name }) => name === given);
  if (!user) throw new AdminError('CLI_USER_UNKNOWN', { name: given });
  return user;
}

const listCommand = adminCommand({
  name: 'list',
  summary: { zh: '列出用户', en: 'list users' },
  flags: [
    ['--search <text>', { zh: '用户名或姓名的一部分', en: 'part of the name or the display name' }],
    ROLE,
    ['--state <state>', { zh: '状态：active 或 disabled', en: 'state: active or disabled' }],
    ['--page <number>', { zh: '第几页', en: 'page, from 1' }],
  ],
  async run(_given, flags, context) {
    const query = queryOf({
      q: textFlag(flags, 'search'),
      role: textFlag(flags, 'role'),
      state: textFlag(flags, 'state'),
      page: textFlag(flags, 'page'),
      perPage: '50',
    });
    const { say, language } = context;
    await showList(context, await context.client.call<Page<User>>('GET', `users?${query}`), [
      { title: say({ zh: '用户名', en: 'name' }), cell: ({ name }) => name },
      { title: say({ zh: '姓名', en: 'display name' }), cell: ({ displayName }) => displayName },
      { title: say({ zh: '状态', en: 'state' }), cell: ({ state }) => stateText(state, language) },
      {
        title: say({ zh: '授权', en: 'roles' }),
        narrowest: 20,
        cell: ({ grants }) => grants.map((grant) => roleText(grant, language)).join('; '),
      },
    ]);
  },
});

const showCommand = adminCommand({
  name: 'show',
  summary: { zh: '查看一个用户及其授权编号', en: 'show a user with the ids of the grants' },
  given: [USER],
  async run([given = ''], _flags, context) {
    const user = await findUser(context, given);
    const lines = user.grants.map((grant) => `  ${grant.grantId}  ${roleText(grant, context.language)}`);
    const state = stateText(user.state, context.language);
    const head = `${user.name} ${user.displayName} ${state} ${user.districtCode} ${user.userId}`;
    const text = [head, ...lines].join('\n');
    await showDone(context, user, { zh: text, en: text });
  },
});

const addCommand = adminCommand({
  name: 'add',
  summary: { zh: '新建用户并显示一次性密码', en: 'create a user and show the one-time password' },
  given: [['<name>', { zh: '用户名', en: 'user name' }]],
  flags: [
    ['--display <name>', { zh: '姓名', en: 'display name' }],
    [
      '--district <code>',
      { zh: '所属区划代码，也是授权的区划', en: 'district of the account, and of the role if one is given' },
    ],
    ROLE,
    UNIT,
  ],
  async run([name = ''], flags, context) {
    const [role, districtCode = '', unitId] = ['role', 'district', 'unit'].map((flag) => textFlag(flags, flag));
    const grants = role === undefined ? [] : [present({ role, districtCode, unitId })];
    const body = { name, districtCode, ...present({ displayName: textFlag(flags, 'display') }), grants };
    await showPassword(context, await context.client.call<UserWithPassword>('POST', 'users', body));
  },
});

const resetCommand = adminCommand({
  name: 'reset',
  summary: { zh: '重置密码并显示一次性密码', en: 'reset the password and show the one-time password' },
  given: [USER],
  async run([given = ''], _flags, context) {
    const { userId } = await findUser(context, given);
    const path = `users/${encodeURIComponent(userId)}/password-reset`;
    await showPassword(context, await context.client.call<UserWithPassword>('POST', path));
  },
});

async function showPassword(context: AdminContext, user: UserWithPassword): Promise<void> {
  const { name, oneTimePassword } = user;
  await showDone(context, user, {
    zh: `${name} 的一次性密码（只显示这一次，首次登录须修改）：\n${oneTimePassword}`,
    en: `One-time password of ${name} (shown this once, to be changed at the first sign-in):\n${oneTimePassword}`,
  });
}

interface Act {
  readonly name: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly done: { readonly zh: string; readonly en: string };
}

/** A change of a whole account. */
function actCommand({ name, summary, done }: Act): CliCommand {
  return adminCommand({
    name,
    summary,
    given: [USER],
    async run([given = ''], _flags, context) {
      const user = await findUser(context, given);
      const path = `users/${encodeURIComponent(user.userId)}`;
      const answer =
        name === 'remove'
          ? await context.client.call('DELETE', path)
          : await context.client.call('POST', `${path}/${name}`);
      await showDone(context, answer ?? user, { zh: `${user.name} ${done.zh}`, en: `${user.name} ${done.en}` });
    },
  });
}

export const userCommands: readonly CliCommand[] = [
  listCommand,
  showCommand,
  addCommand,
  resetCommand,
  actCommand({
    name: 'disable',
    summary: { zh: '停用用户，立即结束其登录', en: 'disable a user and end all sessions at once' },
    done: { zh: '已停用', en: 'is disabled' },
  }),
  actCommand({
    name: 'enable',
    summary: { zh: '启用用户', en: 'enable a user again' },
    done: { zh: '已启用', en: 'is enabled' },
  }),
  actCommand({
    name: 'remove',
    summary: { zh: '删除用户，不可恢复，用户名不再分配', en: 'remove a user for good; the name is never given again' },
    done: { zh: '已删除', en: 'is removed' },
  }),
];

export const grantCommands: readonly CliCommand[] = [
  adminCommand({
    name: 'add',
    summary: { zh: '授予角色', en: 'grant a role' },
    given: [USER],
    flags: [
      ROLE,
      ['--district <code>', { zh: '区划代码（含下级）', en: 'district code; those below are covered' }],
      UNIT,
    ],
    async run([given = ''], flags, context) {
      const user = await findUser(context, given);
      const [role, districtCode, unitId] = ['role', 'district', 'unit'].map((flag) => textFlag(flags, flag));
      const path = `users/${encodeURIComponent(user.userId)}/grants`;
      const answer = await context.client.call('POST', path, present({ role, districtCode, unitId }));
      const text = `${user.name}: ${roleText({ role: role ?? '', districtCode: districtCode ?? '', unitId: unitId ?? null }, context.language)}`;
      await showDone(context, answer, { zh: text, en: text });
    },
  }),
  adminCommand({
    name: 'remove',
    summary: { zh: '取消授权', en: 'take a grant away' },
    given: [USER, ['<grant>', { zh: '授权编号，见 users show', en: 'id of the grant, see users show' }]],
    async run([given = '', grantId = ''], _flags, context) {
      const user = await findUser(context, given);
      const path = `users/${encodeURIComponent(user.userId)}/grants/${encodeURIComponent(grantId)}`;
      await showDone(context, await context.client.call('DELETE', path), {
        zh: `已取消 ${user.name} 的授权 ${grantId}`,
        en: `${user.name} no longer holds ${grantId}`,
      });
    },
  }),
];
