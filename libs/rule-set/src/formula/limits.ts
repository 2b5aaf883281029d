/** What one formula may hold; a formula is written by hand and read by clerks, so these are far above real ones. */
export const FORMULA_LIMITS = {
  /** Characters of text. */
  characters: 2000,
  /** Levels of nesting. */
  depth: 40,
  /** Numbers, facts, operators and calls. */
  nodes: 300,
  /** Digits of one number. */
  digits: 30,
  /** Arguments of one call. */
  args: 60,
} as const;
