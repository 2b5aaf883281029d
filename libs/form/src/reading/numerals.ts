const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
  ['〇', 0],
  ['两', 2],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The value of a Chinese numeral below ten thousand; a bare 百 is 100 (百分之百). Null where it is malformed or means
 * "some" (三五个).
 *
 * @example
 * numeralValue('一百二十') //=> 120
 */
export function numeralValue(numeral: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastStep = 10_000;
  for (const character of numeral) {
    const step = STEPS.get(character);
    const value = DIGITS.get(character);
    if (step !== undefined) {
      if (step >= lastStep || digit === 0) return null;
      total += (digit ?? 1) * step;
      digit = null;
      lastStep = step;
    } else if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else return null;
  }
  return total + (digit ?? 0);
}
