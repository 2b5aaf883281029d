import type { Config } from '../config/config';
import type { RunningService } from './run-service';

/** The few lines that tell whoever started the service where it is and what it holds. */
export function startBlock({ address, database, report }: RunningService, config: Config): string {
  const { ruleSets, samples } = report;
  const isEmbedded = database.kind === 'embedded';
  const rows: readonly (readonly [string, string])[] = [
    ['地址 · address', address],
    ['接口文档 · API', `${address}/api/docs`],
    ['数据库 · database', isEmbedded ? `内置 embedded (${config.dataDir})` : 'MongoDB (MONGODB_URI)'],
    ['规则集 · rule sets', String(ruleSets.available.length)],
    ['示例数据 · samples', samples ? samplesLine(samples) : '未载入 none loaded'],
    ['停止 · stop', 'Ctrl+C'],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(padding(name))} ${value}`);
  return ['', '算盘 Suanpan', ...lines, ''].join('\n');
}

function samplesLine({ forms, districts, scored }: NonNullable<RunningService['report']['samples']>): string {
  return `${districts} 个区划 districts, ${forms} 张表 forms, ${scored} 已计分 scored`;
}

/** Han characters take two columns. */
function padding(name: string): number {
  return 22 - (name.match(/\p{Script=Han}/gu)?.length ?? 0);
}
