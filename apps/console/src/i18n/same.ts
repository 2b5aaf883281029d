/** The same keys with texts of another language: what is missing or too many does not compile. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
