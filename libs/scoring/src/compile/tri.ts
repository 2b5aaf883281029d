/**
 * Kleene's three truth values as small integers: false, true, and cannot tell.
 * Their order is the order of nothing; compare with the constants only.
 */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type Tri = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/** A compiled condition over the facts it needs. */
export type Predicate<F> = (facts: F) => Tri;

/**
 * Whether all hold: one false decides, otherwise one unknown leaves it open.
 *
 * @example
 * allOf([() => UNKNOWN, () => FALSE])(null) //=> FALSE
 */
export function allOf<F>(parts: readonly Predicate<F>[]): Predicate<F> {
  if (parts.length === 1 && parts[0]) return parts[0];
  return (facts) => {
    let result: Tri = TRUE;
    for (let index = 0; index < parts.length; index++) {
      const value = (parts[index] as Predicate<F>)(facts);
      if (value === FALSE) return FALSE;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

/**
 * Whether one holds: one true decides, otherwise one unknown leaves it open.
 *
 * @example
 * anyOf([() => UNKNOWN, () => TRUE])(null) //=> TRUE
 */
export function anyOf<F>(parts: readonly Predicate<F>[]): Predicate<F> {
  if (parts.length === 1 && parts[0]) return parts[0];
  return (facts) => {
    let result: Tri = FALSE;
    for (let index = 0; index < parts.length; index++) {
      const value = (parts[index] as Predicate<F>)(facts);
      if (value === TRUE) return TRUE;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

/** True and false change places; unknown stays. */
export function negate(value: Tri): Tri {
  return value === UNKNOWN ? UNKNOWN : value === TRUE ? FALSE : TRUE;
}

/** A plain truth value as one of three. */
export function triOf(value: boolean): Tri {
  return value ? TRUE : FALSE;
}
