/** What one condition may hold. */
export const CONDITION_LIMITS = {
  /** Levels of groups, the outermost counted. */
  depth: 20,
  /** Comparisons. */
  leaves: 200,
  /** Values of one list, and members of one group. */
  list: 200,
  /** Characters of one number. */
  digits: 30,
  /** Issues after which the rest is not looked at. */
  issues: 50,
} as const;
