import type { CliCommandGroup } from '../program/cli-command';
import { auditCommand } from './admin/audit.command';
import { districtCommands, unitCommands } from './admin/districts.commands';
import { keyCommands, sessionCommands } from './admin/keys.commands';
import { loginCommand, logoutCommand, passwordCommand, whoamiCommand } from './admin/sign-in.commands';
import { grantCommands, userCommands } from './admin/users.commands';

function group(name: string, zh: string, en: string, children: CliCommandGroup['children']): CliCommandGroup {
  const summary = { zh, en };
  return { name, summary, description: summary, children };
}

/** Everything that is done through a running service, as whoever signed in to it. */
export const adminCommand: CliCommandGroup = {
  name: 'admin',
  summary: {
    zh: '通过运行中的服务管理用户、授权、区划、密钥',
    en: 'look after users, grants, districts and keys of a service',
  },
  description: {
    zh: '通过运行中的服务管理用户、授权、区划、单位和接口密钥，查询审计记录。先用 login 登录；登录状态保存在 ~/.config/suanpan，只有本人可读。\n例：suanpan admin login admin --server https://suanpan.example\n　　suanpan admin users add li.ming --district 110105 --role auditor',
    en: 'Looks after users, grants, districts, units and API keys through a running service, and searches its audit events. Sign in with login first; the sign-in is kept in ~/.config/suanpan, readable by its owner alone.\nExamples: suanpan admin login admin --server https://suanpan.example\n          suanpan admin users add li.ming --district 110105 --role auditor',
  },
  children: [
    loginCommand,
    logoutCommand,
    whoamiCommand,
    passwordCommand,
    group('users', '用户', 'users', userCommands),
    group('grants', '授权', 'grants of users', grantCommands),
    group('districts', '区划', 'districts', districtCommands),
    group('units', '单位', 'units of a district', unitCommands),
    group('keys', '接口密钥', 'API keys', keyCommands),
    group('sessions', '自己的登录会话', 'one’s own sessions', sessionCommands),
    auditCommand,
  ],
};
