import type { District } from '@app/rule-set';
import { openStorage, type Storage } from '@app/persistence';
import { withDatabase, type TestDatabase } from './with-database';

/** The districts that suites use; the shipped table is larger. */
export const DISTRICTS: readonly District[] = [
  district('100000', '中国', 'China', null),
  district('110000', '北京市', 'Beijing', '100000'),
  district('110105', '朝阳区', 'Chaoyang', '110000'),
  district('110106', '丰台区', 'Fengtai', '110000'),
  district('510000', '四川省', 'Sichuan', '100000'),
  district('510400', '攀枝花市', 'Panzhihua', '510000'),
  district('510403', '西区', 'Xiqu', '510400'),
];

/** A prepared storage over a database of the suite's own. */
export function withStorage(): TestDatabase & { readonly storage: Storage } {
  const database = withDatabase();
  let storage: Storage | undefined;
  beforeAll(async () => {
    storage = openStorage(database.connection);
    await storage.prepare(DISTRICTS);
  });
  return Object.defineProperty(database as TestDatabase & { readonly storage: Storage }, 'storage', {
    get: () => {
      if (!storage) throw new Error('The storage is there once beforeAll has run.');
      return storage;
    },
  });
}

function district(code: string, zh: string, en: string, parentCode: string | null): District {
  return { code, name: { zh, en }, parentCode, alternateNames: [] };
}
