import type { Config } from '../config/config';
import type { FirstLogin } from '../identity/accounts/first-administrator.usecase';
import type { DemoLogin } from '../identity/demo/demo-accounts.usecase';
import type { RunningService } from './run-service';

/** The few lines that tell whoever started the service where it is and what it holds. */
export function startBlock({ address, database, report }: RunningService, config: Config): string {
  const { ruleSets, samples, demoLogins, firstLogin } = report;
  const isEmbedded = database.kind === 'embedded';
  const rows: readonly (readonly [string, string])[] = [
    ['管理界面 · console', address],
    ['接口文档 · API', `${address}/api/docs`],
    ['数据库 · database', isEmbedded ? `内置 embedded (${config.dataDir})` : 'MongoDB (MONGODB_URI)'],
    ['规则集 · rule sets', String(ruleSets.available.length)],
    ['示例数据 · samples', samples ? samplesLine(samples) : '未载入 none loaded'],
    ['停止 · stop', 'Ctrl+C'],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(padding(name))} ${value}`);
  return ['', '算盘 Suanpan', ...lines, ...demoLines(demoLogins), ...firstLines(firstLogin), ''].join('\n');
}

/** The accounts of a demo, which everybody may know. */
function demoLines(logins: readonly DemoLogin[]): string[] {
  if (logins.length === 0) return [];
  const rows = logins.map(({ name, password, role }) => `    ${name.padEnd(18)} ${password.padEnd(14)} ${role}`);
  return ['', '  演示系统：数据为虚构 · Demo: the data are invented', ...rows];
}

/** Shown here and nowhere else, this once. */
function firstLines(login: FirstLogin | null): string[] {
  if (!login) return [];
  return [
    '',
    '  一次性密码，请立即登录并修改（只显示这一次）· One-time password: sign in and change it (shown this once)',
    `    ${login.name}  ${login.password}`,
  ];
}

function samplesLine({ forms, districts, scored }: NonNullable<RunningService['report']['samples']>): string {
  return `${districts} 个区划 districts, ${forms} 张表 forms, ${scored} 已计分 scored`;
}

/** Han characters take two columns. */
function padding(name: string): number {
  return 22 - (name.match(/\p{Script=Han}/gu)?.length ?? 0);
}
