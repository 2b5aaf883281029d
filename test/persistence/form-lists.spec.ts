import { type FormListQuery } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { withTotal } from './a-form';

const test = withStorage();
const xiqu = scopeOf('510403');
const both = scopeOf('510403', '110106');

const FORMS = [
  withTotal('97', { projectName: '重阳节慰问' }),
  withTotal('8.5', { projectName: '安全生产' }),
  withTotal('88', { projectName: '环卫作业（一期）', year: 2021, grade: '良' }),
  withTotal('70', { projectName: '环卫作业(二期)', implementingUnit: '青石街道办事处', grade: '中' }),
  { ...withTotal('0', { projectName: '2020年路灯' }), total: { weight: '100', score: null }, grade: null },
  withTotal('99', { projectName: '丰台项目', districtCode: '110106' }),
];

beforeAll(async () => {
  const stamp = { savedBy: 'clerk', savedAt: new Date('2026-01-01T00:00:00Z') };
  await test.storage.forms.save(
    both,
    FORMS.map((form) => ({ form })),
    stamp,
  );
});

async function names(query: FormListQuery, scope = xiqu): Promise<string[]> {
  const { forms } = await test.storage.forms.list(scope, query);
  return forms.map(({ projectName }) => projectName);
}

describe('a list of forms', () => {
  it('shows the districts of the scope and no others', async () => {
    expect(await names({}, scopeOf('110106'))).toEqual(['丰台项目']);
    expect((await test.storage.forms.list(both)).total).toBe(6);
    expect((await test.storage.forms.list(scopeOf('110105'))).total).toBe(0);
  });

  it.each([
    [
      'project name, by pinyin',
      { by: 'projectName' },
      ['2020年路灯', '安全生产', '环卫作业(二期)', '环卫作业（一期）', '重阳节慰问'],
    ],
    [
      'declared total, as a number',
      { by: 'declaredTotal' },
      ['2020年路灯', '安全生产', '环卫作业(二期)', '环卫作业（一期）', '重阳节慰问'],
    ],
    [
      'declared total, descending',
      { by: 'declaredTotal', descending: true },
      ['重阳节慰问', '环卫作业（一期）', '环卫作业(二期)', '安全生产', '2020年路灯'],
    ],
  ] as const)('sorts by %s', async (_name, sort, expected) => {
    expect(await names({ sort })).toEqual(expected);
  });

  it.each([
    ['year', { year: 2021 }, ['环卫作业（一期）']],
    ['kind', { kind: 're-check' }, []],
    ['part of the name, in any spelling', { search: '环卫 作业（' }, ['环卫作业(二期)', '环卫作业（一期）']],
    ['a name with signs that mean something to a search', { search: '.*(' }, []],
    ['declared grade', { declaredGrade: '中' }, ['环卫作业(二期)']],
    ['not yet scored', { isScored: false, year: 2021 }, ['环卫作业（一期）']],
    ['scored', { isScored: true }, []],
  ] as const)('narrows to %s', async (_name, filter, expected) => {
    expect(await names({ filter })).toEqual(expected);
  });

  it('narrows to a unit', async () => {
    const units = await test.storage.units.list(xiqu);
    const unitId = units.find(({ name }) => name === '青石街道办事处')?.unitId ?? '';
    expect(await names({ filter: { unitId } })).toEqual(['环卫作业(二期)']);
  });

  it('gives pages that neither repeat nor skip a form, and the total', async () => {
    const pages = await Promise.all([0, 1, 2].map((page) => test.storage.forms.list(xiqu, { page, pageSize: 2 })));
    expect(pages.map(({ forms }) => forms.length)).toEqual([2, 2, 1]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
    expect(new Set(pages.flatMap(({ forms }) => forms.map(({ formId }) => formId))).size).toBe(5);
  });

  it.each([
    ['page size', { pageSize: 1_000_000 }],
    ['page', { page: -3 }],
    ['page that is no whole number', { page: 0.5 }],
  ])('bears an absurd %s', async (_name, query) => {
    expect(await names(query)).toHaveLength(5);
  });
});

it('streams every form of a scope with its content', async () => {
  const forms = [];
  for await (const { form } of test.storage.forms.stream(xiqu, { year: 2020 })) forms.push(form);
  const expected = FORMS.filter(({ year, districtCode }) => year === 2020 && districtCode === '510403');
  expect(forms).toHaveLength(4);
  expect(forms).toEqual(expect.arrayContaining(expected));
});

it('lets a stream be left early', async () => {
  for await (const { head } of test.storage.forms.stream(xiqu)) {
    expect(head.districtCode).toBe('510403');
    break;
  }
});
