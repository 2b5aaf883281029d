/** What a setting says, or the code of what is wrong with it. */
export type Setting<T> = { readonly value: T } | { readonly code: string; readonly values: Record<string, string> };

export type Reader<T> = (text: string) => Setting<T>;

const HIGHEST_PORT = 65_535;
const HIGHEST_RATE = 1_000_000;
const SHORTEST_SECRET = 32;

export const readPort = wholeNumber('CONFIG_PORT', HIGHEST_PORT);

export const readRate = wholeNumber('CONFIG_RATE', HIGHEST_RATE);

export const readOnOff: Reader<boolean> = (text) => {
  const word = text.toLowerCase();
  if (word === 'on' || word === 'off') return { value: word === 'on' };
  return { code: 'CONFIG_ON_OFF', values: {} };
};

/** A secret; what was found is not repeated. */
export const readSecret: Reader<string> = (text) =>
  text.length >= SHORTEST_SECRET
    ? { value: text }
    : { code: 'CONFIG_SECRET', values: { found: '…', shortest: String(SHORTEST_SECRET) } };

export function readWord<T extends string>(words: readonly T[]): Reader<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text.toLowerCase());
    return word === undefined ? { code: 'CONFIG_WORD', values: { words: words.join(', ') } } : { value: word };
  };
}

function wholeNumber(code: string, highest: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value <= highest ? { value } : { code, values: { highest: String(highest) } };
  };
}
