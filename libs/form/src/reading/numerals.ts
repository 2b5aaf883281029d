const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
);
const STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const WHOLE_NUMERAL = /^([零一二两三四五六七八九十百千]{1,7})(?=[^零一二两三四五六七八九十百千])/;
const PERCENT = /百分之([零一二两三四五六七八九十百]{1,5})/;

/**
 * Writes Chinese numerals as digits where they can be nothing else: at the start of a cell before a unit, and in
 * 百分之….
 *
 * @example
 * withDigits('满意率达到百分之九十五') //=> '满意率达到95%'
 */
export function withDigits(text: string): string {
  const percent = text.replace(PERCENT, (whole, numeral: string) => {
    const value = numeralValue(numeral);
    return value === null ? whole : `${value}%`;
  });
  return percent.replace(WHOLE_NUMERAL, (whole, numeral: string) => String(numeralValue(numeral) ?? whole));
}

/**
 * The value of a Chinese numeral below ten thousand, or null where it is malformed.
 *
 * @example
 * numeralValue('一百二十') //=> 120
 */
export function numeralValue(numeral: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of numeral.replace(/两/g, '二')) {
    const step = STEPS.get(character);
    const value = DIGITS.get(character);
    if (step !== undefined) {
      total += (digit ?? 1) * step;
      digit = null;
    } else if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}
