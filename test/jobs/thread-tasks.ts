/** An entry of worker threads for the suite. */
export const shout = (text: string): string => text.toUpperCase();

export const refuse = (text: string): string => {
  throw new Error(`refused ${text}`);
};

export const hang = (): string => {
  for (;;);
};
