/**
 * What a generator gives, in its order, while it works on the next few already. Whoever stops early leaves at most so
 * many unread.
 *
 * @param depth how many it is asked for before they are wanted; at least 1
 */
export async function* readAhead<T>(source: AsyncGenerator<T, void>, depth: number): AsyncGenerator<T> {
  const ahead: Promise<IteratorResult<T, void>>[] = [];
  const fill = () => {
    while (ahead.length < depth) {
      const next = source.next();
      // Its turn comes later, or never.
      next.catch(() => undefined);
      ahead.push(next);
    }
  };
  fill();
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const { done, value } = await next;
    if (done) return;
    fill();
    yield value;
  }
}
