import { calculationOne } from './calculation-one';
import { Calculations, calculations, UnknownCalculationError } from './calculations';

const later = { ...calculationOne, version: 3 };

describe('the calculations', () => {
  it('are found by their version, in whatever order they were given', () => {
    const known = new Calculations(later, calculationOne);
    expect(known.versions).toEqual([1, 3]);
    expect([known.get(1), known.get(3), known.latest]).toEqual([calculationOne, later, later]);
  });

  it('have none between two', () => {
    const known = new Calculations(calculationOne, later);
    expect(known.find(2)).toBeNull();
    expect(() => known.get(2)).toThrow(UnknownCalculationError);
    expect(() => known.get(2)).toThrow('"known":"1, 3"');
  });

  it('of the product begin with the first and have no gap', () => {
    expect(calculations.versions).toEqual(calculations.versions.map((_, index) => index + 1));
  });
});
