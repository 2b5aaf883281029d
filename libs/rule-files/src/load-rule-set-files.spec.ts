import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadRuleSetFiles } from '.';

const DISTRICTS = {
  districts: [
    { code: '100000', name: { zh: '中国', en: 'China' }, parentCode: null, alternateNames: [] },
    { code: '510000', name: { zh: '四川省', en: 'Sichuan' }, parentCode: '100000', alternateNames: [] },
  ],
};

const BASE = {
  schemaVersion: 1,
  districtCode: '100000',
  year: 2020,
  kind: 'project',
  version: 1,
  title: { zh: '全国', en: 'nation' },
  standing: {},
  sources: [],
  weights: { total: '100', execution: { fixed: '10' }, groups: {} },
  grades: [{ grade: '差', from: '0' }],
  rounding: { mode: 'half-up', digits: 2, stage: 'item' },
  reading: { strictWords: 'inclusive', scales: [] },
};

const CHILD = {
  schemaVersion: 1,
  districtCode: '510000',
  year: 2023,
  kind: 'project',
  version: 1,
  title: { zh: '四川', en: 'Sichuan' },
  extends: { districtCode: '100000', year: 2020, version: 1 },
  standing: {},
  sources: [],
};

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rules-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function folderWith(files: Readonly<Record<string, unknown>>, name = 'a'): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, name, path);
    await mkdir(dirname(target), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(target, isRaw ? content : JSON.stringify(content));
  }
  return join(root, name);
}

describe('loadRuleSetFiles', () => {
  it('loads every rule set of the layout', async () => {
    const folder = await folderWith({
      'districts.json': DISTRICTS,
      'rule-set.schema.json': {},
      '100000/2020/project.v1.json': { $schema: '../../rule-set.schema.json', ...BASE },
      '510000/2023/project.v1.json': CHILD,
      'node_modules/x/package.json': '{',
    });
    const { library, issues } = await loadRuleSetFiles(folder);
    expect(issues).toEqual([]);
    expect(library.keys()).toHaveLength(2);
    const { resolved } = library.find({ districtCode: '510000', year: 2023, kind: 'project' });
    expect(resolved?.grades).toEqual(BASE.grades);
    expect(resolved).not.toHaveProperty('$schema');
  });

  it("lets one's own folder build on the shipped one", async () => {
    const shipped = await folderWith({ 'districts.json': DISTRICTS, '100000/2020/project.v1.json': BASE });
    const own = await folderWith({ '510000/2023/project.v1.json': CHILD }, 'b');
    const { library, issues } = await loadRuleSetFiles(shipped, own);
    expect(issues).toEqual([]);
    expect(library.find({ districtCode: '510000', year: 2023, kind: 'project' }).resolved).not.toBeNull();
  });

  it('takes the same rule set from two folders, and refuses another one at the same key', async () => {
    const shipped = await folderWith({ 'districts.json': DISTRICTS, '100000/2020/project.v1.json': BASE });
    const changed = { ...BASE, grades: [{ grade: '优', from: '0' }] };
    const own = await folderWith({ '100000/2020/project.v1.json': changed }, 'b');
    expect((await loadRuleSetFiles(shipped, shipped)).issues).toEqual([]);
    const { library, issues } = await loadRuleSetFiles(shipped, own);
    expect(issues.map(({ code }) => code)).toEqual(['RULE_SET_KEY_TAKEN']);
    expect(library.latest({ districtCode: '100000', year: 2020, kind: 'project' })?.grades).toEqual(BASE.grades);
  });

  it.each<[string, string, unknown, string]>([
    ['a rule set at the path of another', '510000/2023/project.v2.json', CHILD, 'RULE_FILE_PLACE'],
    ['a file that is no JSON', '510000/2023/project.v1.json', '{ "a": ', 'JSON_SYNTAX'],
    ['an empty file', '510000/2023/project.v1.json', '', 'JSON_SYNTAX'],
    [
      'a file in GB18030',
      '510000/2023/project.v1.json',
      new Uint8Array([0x22, 0xcb, 0xc4, 0xb4, 0xa8]),
      'RULE_FILE_NOT_UTF8',
    ],
    ['a rule set that is not safe', '510000/2023/project.v1.json', { ...CHILD, year: '2023' }, 'SHAPE_TYPE'],
    ['a file with another name', '510000/2023/policy.json', CHILD, 'RULE_FILE_IGNORED'],
    ['a file at another level', '510000/project.v1.json', CHILD, 'RULE_FILE_IGNORED'],
  ])('leaves out %s, says so with the file, and loads the others', async (_name, path, content, code) => {
    const folder = await folderWith({
      'districts.json': DISTRICTS,
      '100000/2020/project.v1.json': BASE,
      [path]: content,
    });
    const { library, issues } = await loadRuleSetFiles(folder);
    expect(issues.map((issue) => [issue.code, issue.at.file])).toEqual([[code, path]]);
    expect(library.keys()).toHaveLength(1);
  });

  it('says when there is no such folder', async () => {
    const { issues } = await loadRuleSetFiles(join(root, 'nowhere'));
    expect(issues.map(({ code }) => code)).toEqual(['DISTRICTS_MISSING', 'RULES_FOLDER_MISSING']);
  });
});

describe('loadDistricts', () => {
  it.each<[string, unknown, string]>([
    ['that is missing', undefined, 'DISTRICTS_MISSING'],
    ['that is no JSON', '{', 'JSON_SYNTAX'],
    ['of another shape', { districts: [{ code: '1' }] }, 'SHAPE_KEY_MISSING'],
    ['with a district twice', { districts: [...DISTRICTS.districts, ...DISTRICTS.districts] }, 'DISTRICT_TWICE'],
    [
      'with an unknown parent',
      { districts: [{ ...DISTRICTS.districts[0], parentCode: '999999' }] },
      'DISTRICT_PARENT_UNKNOWN',
    ],
    ['that goes in circles', { districts: [{ ...DISTRICTS.districts[0], parentCode: '100000' }] }, 'DISTRICT_CYCLE'],
  ])('refuses a table %s', async (_name, table, code) => {
    const files = table === undefined ? { 'note.txt': 'x' } : { 'districts.json': table };
    const { issues } = await loadRuleSetFiles(await folderWith(files));
    expect(issues[0]?.code).toBe(code);
  });
});
