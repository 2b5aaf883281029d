import type { CliCommand } from '../../program/cli-command';
import { adminCommand, queryOf, showDone, showList, textFlag } from './admin-command';

interface District {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly parentCode: string | null;
}

interface Unit {
  readonly unitId: string;
  readonly name: string;
  readonly keys: readonly string[];
}

interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
}

const CODE = ['<code>', { zh: '六位区划代码', en: 'district code of six digits' }] as const;
const PARENT = ['--parent <code>', { zh: '上级区划代码', en: 'code of the district above' }] as const;
const NAMES = [
  ['--zh <name>', { zh: '中文名称', en: 'Chinese name' }],
  ['--en <name>', { zh: '英文名称', en: 'English name' }],
] as const;
const DISTRICT = ['--district <code>', { zh: '六位区划代码', en: 'district code of six digits' }] as const;

const nameOf = (flags: Readonly<Record<string, unknown>>) => ({ zh: textFlag(flags, 'zh'), en: textFlag(flags, 'en') });
const at = (flags: Readonly<Record<string, unknown>>) =>
  `districts/${encodeURIComponent(textFlag(flags, 'district') ?? '')}`;
const textOf = ({ code, name, parentCode }: District) => `${code} ${name.zh} (${name.en}) ↑ ${parentCode ?? '—'}`;

export const districtCommands: readonly CliCommand[] = [
  adminCommand({
    name: 'list',
    summary: { zh: '列出区划', en: 'list districts' },
    flags: [
      ['--search <text>', { zh: '名称或代码的一部分', en: 'part of the name or the code' }],
      PARENT,
      ['--page <number>', { zh: '第几页', en: 'page, from 1' }],
    ],
    async run(_given, flags, context) {
      const [q, parentCode, page] = ['search', 'parent', 'page'].map((flag) => textFlag(flags, flag));
      const path = `districts?${queryOf({ q, parentCode, page, perPage: '100' })}`;
      const { say, client, language } = context;
      await showList(context, await client.call<Page<District>>('GET', path), [
        { title: say({ zh: '代码', en: 'code' }), cell: ({ code }) => code },
        { title: say({ zh: '名称', en: 'name' }), cell: ({ name }) => name[language] },
        { title: say({ zh: '上级', en: 'above' }), cell: ({ parentCode: above }) => above ?? '—' },
      ]);
    },
  }),
  adminCommand({
    name: 'add',
    summary: { zh: '新增区划', en: 'add a district' },
    given: [CODE],
    flags: [PARENT, ...NAMES],
    async run([code = ''], flags, context) {
      const body = { code, parentCode: textFlag(flags, 'parent'), name: nameOf(flags) };
      const district = await context.client.call<District>('POST', 'districts', body);
      await showDone(context, district, { zh: textOf(district), en: textOf(district) });
    },
  }),
  adminCommand({
    name: 'rename',
    summary: { zh: '更改区划名称', en: 'rename a district' },
    given: [CODE],
    flags: NAMES,
    async run([code = ''], flags, context) {
      const path = `districts/${encodeURIComponent(code)}`;
      const district = await context.client.call<District>('PATCH', path, { name: nameOf(flags) });
      await showDone(context, district, { zh: textOf(district), en: textOf(district) });
    },
  }),
  adminCommand({
    name: 'move',
    summary: { zh: '调整区划隶属，连同其下级', en: 'put a district, with all below it, below another' },
    given: [CODE],
    flags: [PARENT],
    async run([code = ''], flags, context) {
      const path = `districts/${encodeURIComponent(code)}/move`;
      const district = await context.client.call<District>('POST', path, { parentCode: textFlag(flags, 'parent') });
      await showDone(context, district, { zh: textOf(district), en: textOf(district) });
    },
  }),
];

export const unitCommands: readonly CliCommand[] = [
  adminCommand({
    name: 'list',
    summary: { zh: '列出一个区划的单位', en: 'list the units of a district' },
    flags: [DISTRICT],
    async run(_given, flags, context) {
      const { say, client } = context;
      await showList(context, await client.call<Page<Unit>>('GET', `${at(flags)}/units`), [
        { title: say({ zh: '单位编号', en: 'id' }), cell: ({ unitId }) => unitId },
        { title: say({ zh: '名称', en: 'name' }), narrowest: 20, cell: ({ name }) => name },
        { title: say({ zh: '别名', en: 'goes by' }), narrowest: 20, cell: ({ keys }) => keys.join('、') },
      ]);
    },
  }),
  adminCommand({
    name: 'add',
    summary: { zh: '登记单位', en: 'register a unit' },
    given: [['<name>', { zh: '单位名称，与表上一致', en: 'name as forms print it' }]],
    flags: [DISTRICT],
    async run([name = ''], flags, context) {
      const unit = await context.client.call<Unit>('POST', `${at(flags)}/units`, { name });
      await showDone(context, unit, { zh: `${unit.unitId} ${unit.name}`, en: `${unit.unitId} ${unit.name}` });
    },
  }),
  adminCommand({
    name: 'alias',
    summary: { zh: '为单位登记别名', en: 'register another name of a unit' },
    given: [
      ['<unit>', { zh: '单位编号', en: 'id of the unit' }],
      ['<name>', { zh: '别名', en: 'the other name' }],
    ],
    flags: [DISTRICT],
    async run([unitId = '', name = ''], flags, context) {
      const path = `${at(flags)}/units/${encodeURIComponent(unitId)}/names`;
      const unit = await context.client.call<Unit>('POST', path, { name });
      const text = `${unit.unitId} ${unit.name}: ${unit.keys.join('、')}`;
      await showDone(context, unit, { zh: text, en: text });
    },
  }),
];
