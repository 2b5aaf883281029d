import { OutOfScopeError } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';

const test = withStorage();
const xiqu = scopeOf('510403');
const stamp = { origin: 'shipped', publishedAt: new Date('2026-01-01T00:00:00Z'), publishedBy: 'product' } as const;

function aRuleSet(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schemaVersion: 1,
    districtCode: '510403',
    year: 2020,
    kind: 'project',
    version: 1,
    title: { zh: '攀枝花市西区2020年', en: 'Xiqu 2020' },
    standing: {},
    sources: [],
    ...changes,
  };
}

describe('a published rule set', () => {
  it('comes back as it was published', async () => {
    const ruleSet = aRuleSet({ year: 2019 });
    expect(await test.storage.ruleSetVersions.publish(xiqu, ruleSet, stamp)).toEqual({ kind: 'published' });
    expect(await test.storage.ruleSetVersions.find(xiqu, ruleSet)).toEqual(ruleSet);
  });

  it('is unchanged when the same content is published again, also with its keys in another order', async () => {
    const ruleSet = aRuleSet({ year: 2018 });
    await test.storage.ruleSetVersions.publish(xiqu, ruleSet, stamp);
    const reordered = Object.fromEntries(Object.entries(ruleSet).reverse()) as unknown as RuleSet;
    expect(await test.storage.ruleSetVersions.publish(xiqu, reordered, stamp)).toEqual({ kind: 'unchanged' });
  });

  it('keeps its number against other content', async () => {
    const ruleSet = aRuleSet({ year: 2017 });
    await test.storage.ruleSetVersions.publish(xiqu, ruleSet, stamp);
    const other = { ...ruleSet, title: { zh: '另一份', en: 'Another' } };
    expect(await test.storage.ruleSetVersions.publish(xiqu, other, stamp)).toMatchObject({ kind: 'taken' });
    expect(await test.storage.ruleSetVersions.find(xiqu, ruleSet)).toEqual(ruleSet);
  });

  it('takes its number once when many publish at the same time', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        test.storage.ruleSetVersions.publish(
          xiqu,
          aRuleSet({ year: 2016, title: { zh: `第${index}份`, en: String(index) } }),
          stamp,
        ),
      ),
    );
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'published')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(11);
  });

  it('is neither published nor found outside the scope', async () => {
    const national = aRuleSet({ districtCode: '100000' });
    await expect(test.storage.ruleSetVersions.publish(xiqu, national, stamp)).rejects.toThrow(OutOfScopeError);
    expect(await test.storage.ruleSetVersions.find(xiqu, national)).toBeNull();
  });

  it('is listed in order and loaded with the bases above its district', async () => {
    const lineage = await test.storage.districts.scopeOfLineage('510403');
    for (const districtCode of ['510403', '100000', '510000']) {
      await test.storage.ruleSetVersions.publish(lineage, aRuleSet({ districtCode, year: 2025 }), stamp);
    }
    const listed = await test.storage.ruleSetVersions.list(lineage, { year: 2025 });
    expect(listed.map(({ districtCode }) => districtCode)).toEqual(['100000', '510000', '510403']);
    expect(listed[0]).not.toHaveProperty('content');
    const loaded = await test.storage.ruleSetVersions.load(lineage);
    expect(loaded.filter(({ year }) => year === 2025)).toHaveLength(3);
  });
});
