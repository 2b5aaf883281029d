/** The first so many of whatever is put in, in an order that has no ties. */
export class TopList<T> {
  private readonly entries: T[];

  /** @param entries sorted, as another list gave them */
  constructor(
    private readonly limit: number,
    private readonly compare: (a: T, b: T) => number,
    entries: readonly T[] = [],
  ) {
    this.entries = [...entries];
  }

  add(entry: T): void {
    const { entries, limit, compare } = this;
    const last = entries[limit - 1];
    if (last !== undefined && compare(entry, last) >= 0) return;
    let place = entries.length;
    for (let before = entries[place - 1]; before !== undefined && compare(entry, before) < 0;) {
      place -= 1;
      before = entries[place - 1];
    }
    entries.splice(place, 0, entry);
    if (entries.length > limit) entries.pop();
  }

  all(): readonly T[] {
    return this.entries;
  }
}
