/** Injects the `Calculations` that this service can score by. */
export const CALCULATIONS = Symbol('CALCULATIONS');
