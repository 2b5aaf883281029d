/**
 * Lets at most so many tasks run at once; others wait their turn in order. The engine has few sessions, and a handful
 * of long questions must not keep everybody else from theirs.
 *
 * @example
 * const heavy = atMost(4);
 * await heavy(() => collection.aggregate(stages));
 */
export function atMost(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // Whoever is next takes the place over, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
