import { UsageError } from '../../program/usage-error';
import { AdminError } from './admin-error';
import { adminCommand, showDone, textFlag, type AdminContext } from './admin-command';
import { roleText, type RoleInScope } from './words';
import { SecretReader } from './secret-reader';

const DEFAULT_SERVER = 'http://127.0.0.1:3000';

interface Caller {
  readonly name: string;
  readonly displayName: string;
  readonly grants: readonly RoleInScope[];
}

export const loginCommand = adminCommand({
  name: 'login',
  summary: {
    zh: '登录；密码从终端读取（不显示），或从标准输入的第一行读取；一次性密码当场修改，新密码为第二行',
    en: 'sign in; the password is read unseen from the terminal, or from the first line of standard input; a one-time password is changed at once, to that of the second line',
  },
  given: [['<name>', { zh: '用户名', en: 'user name' }]],
  flags: [
    [
      '--server <address>',
      {
        zh: `服务地址（不写则用环境变量 SUANPAN_SERVER，再不然为 ${DEFAULT_SERVER}）`,
        en: `address of the service (SUANPAN_SERVER where it is left out, or else ${DEFAULT_SERVER})`,
      },
    ],
  ],
  async run([name = ''], flags, context) {
    const { client, say, io } = context;
    const server = serverOf(textFlag(flags, 'server') ?? io.environment['SUANPAN_SERVER'] ?? DEFAULT_SERVER);
    const secrets = new SecretReader(io);
    try {
      const password = await secrets.read(say({ zh: '密码：', en: 'Password: ' }));
      const { mustChangePassword } = await client.signIn(server, name, password);
      if (mustChangePassword) await changePassword(context, secrets, password);
    } finally {
      secrets.close();
    }
    await showDone(
      context,
      { server, name },
      { zh: `已登录 ${server}（${name}）`, en: `Signed in to ${server} as ${name}` },
    );
  },
});

export const logoutCommand = adminCommand({
  name: 'logout',
  summary: { zh: '退出登录', en: 'sign out' },
  async run(_given, _flags, context) {
    const name = await context.client.signOut();
    if (name === null) throw new AdminError('CLI_NOT_SIGNED_IN');
    await showDone(context, { name }, { zh: `已退出（${name}）`, en: `${name} has signed out` });
  },
});

export const whoamiCommand = adminCommand({
  name: 'whoami',
  summary: { zh: '显示当前用户及其授权', en: 'show who is signed in, with which roles' },
  async run(_given, _flags, context) {
    const caller = await context.client.call<Caller>('GET', 'auth/me');
    const roles = caller.grants.map((grant) => roleText(grant, context.language));
    await showDone(context, caller, {
      zh: `${caller.name} ${caller.displayName}\n${roles.join('\n') || '没有授权'}`,
      en: `${caller.name} ${caller.displayName}\n${roles.join('\n') || 'no roles'}`,
    });
  },
});

export const passwordCommand = adminCommand({
  name: 'password',
  summary: {
    zh: '修改自己的密码；标准输入的第一行为当前密码，第二行为新密码',
    en: 'change one’s own password; the first line of standard input is the current one, the second the new one',
  },
  async run(_given, _flags, context) {
    const secrets = new SecretReader(context.io);
    try {
      const current = await secrets.read(context.say({ zh: '当前密码：', en: 'Current password: ' }));
      await changePassword(context, secrets, current);
    } finally {
      secrets.close();
    }
    await showDone(
      context,
      {},
      { zh: '密码已修改，其他登录会话已结束', en: 'The password is changed; other sessions are over' },
    );
  },
});

async function changePassword({ client, say }: AdminContext, secrets: SecretReader, current: string): Promise<void> {
  const next = await secrets.read(
    say({ zh: '新密码（8 至 128 个字符）：', en: 'New password (8 to 128 characters): ' }),
  );
  await client.call('POST', 'auth/password', { current, next });
}

/** @throws UsageError when it is no address */
function serverOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new UsageError('CLI_SERVER_MALFORMED', { given: text });
  return url.origin;
}
