import type { Model } from 'mongoose';
import type { EvaluationsRepository } from '../evaluations/evaluations.repository';
import type { FormHead } from '../forms/form.entity';
import type { FormsRepository } from '../forms/forms.repository';
import type { RuleSetVersionsRepository } from '../rule-set-versions/rule-set-versions.repository';
import { DistrictScope, type UnitReach } from './district-scope';
import { OutOfScopeError } from './scope-errors';
import { ScopedCollection } from './scoped-collection';

describe('a district scope', () => {
  const scope = DistrictScope.of('110105', '110106', '110105');

  it('covers its districts and nothing else', () => {
    expect(['110105', '110106', '110000', ''].map((code) => scope.covers(code))).toEqual([true, true, false, false]);
    expect(scope.districtCodes).toEqual(['110105', '110106']);
  });

  it('of some units covers their records and no others', () => {
    const byUnit = DistrictScope.ofReach(
      new Map<string, UnitReach>([
        ['110105', new Set(['unit-1'])],
        ['110106', 'every-unit'],
      ]),
    );
    expect([scope.isByUnit, byUnit.isByUnit, byUnit.only('110106').isByUnit]).toEqual([false, true, false]);
    expect(byUnit.coversUnit('110105', 'unit-1')).toBe(true);
    expect(byUnit.coversUnit('110105', 'unit-2')).toBe(false);
    expect(byUnit.coversUnit('110105', null)).toBe(false);
    expect(byUnit.coversUnit('110106', null)).toBe(true);
    expect(byUnit.coversUnit('510403', 'unit-1')).toBe(false);
    expect(byUnit.throughSeen([{ districtCode: '110105', unitId: 'unit-1' }]).coversUnit('110105', null)).toBe(true);
    expect(() => byUnit.throughSeen([{ districtCode: '110105', unitId: 'unit-2' }])).toThrow(OutOfScopeError);
  });

  it('narrows to one of its districts, and refuses any other', () => {
    expect(scope.only('110106').districtCodes).toEqual(['110106']);
    expect(() => scope.only('510403')).toThrow(OutOfScopeError);
    expect(scope.among(['110106', '110105']).districtCodes).toEqual(['110106', '110105']);
    expect(() => scope.among(['110106', '510403'])).toThrow(OutOfScopeError);
  });
});

/** Never called: that it compiles, and that each marked line would not, is what is tested. */
export function queriesWithoutAScopeDoNotCompile(
  forms: FormsRepository,
  evaluations: EvaluationsRepository,
  ruleSetVersions: RuleSetVersionsRepository,
  model: Model<FormHead>,
  scope: DistrictScope,
): void {
  const collection = new ScopedCollection(model, 'unit');
  void forms.find(scope, 'form-1');
  void collection.find(scope, { year: 2020 });

  // @ts-expect-error a scope is missing
  void forms.find('form-1');
  // @ts-expect-error a code is no scope
  void forms.find('510403', 'form-1');
  // @ts-expect-error an object that looks like a scope is none
  void forms.find({ districtCodes: ['510403'], covers: () => true }, 'form-1');
  // @ts-expect-error a scope is missing
  void forms.list({ filter: { year: 2020 } });
  // @ts-expect-error a scope is missing
  void evaluations.find('evaluation-1');
  // @ts-expect-error a scope is missing
  void ruleSetVersions.list({ year: 2020 });
  // @ts-expect-error a scope is missing
  void collection.find({ year: 2020 });
  // @ts-expect-error the district comes from the scope and can not be asked for beside it
  void collection.find(scope, { districtCode: '510403' });
  // @ts-expect-error records of units are not those of the whole district
  void new ScopedCollection(model, 'district');
  // @ts-expect-error a scope of no district is none
  void DistrictScope.of();
  // @ts-expect-error nothing but `of` makes a scope
  void new DistrictScope(['510403']);
}
