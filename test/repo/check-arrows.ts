import { target, type Import } from './imports';
import type { Room } from './rooms';

const ALIAS = /^@app\/([^/]+)(\/.+)?$/;

/** An import that breaks a rule, in words. */
export type Violation = string;

/** Every import that goes against the table: wrong arrows, ways around an index, packages a room may not have. */
export function checkArrows(imports: readonly Import[], rooms: Readonly<Record<string, Room>>): Violation[] {
  return imports.flatMap((each) => {
    const violation = checkImport(each, rooms);
    return violation === null ? [] : [`${each.file} imports ${each.specifier}: ${violation}`];
  });
}

/** Rooms that import each other in a circle, as they really do, whatever the table says. */
export function findCycle(imports: readonly Import[], rooms: Readonly<Record<string, Room>>): readonly string[] | null {
  const arrows = new Map<string, Set<string>>();
  for (const each of imports) {
    const from = roomOf(each.file, rooms);
    const to = importedRoom(each, rooms);
    if (from && to && from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
  return cycleIn(arrows);
}

/** A circle in a graph as the names along it, the first repeated at the end; null where there is none. */
export function cycleIn(arrows: ReadonlyMap<string, Iterable<string>>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of arrows.get(name) ?? []) {
      const cycle = visit(next, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of arrows.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return null;
}

function checkImport(each: Import, rooms: Readonly<Record<string, Room>>): Violation | null {
  const from = roomOf(each.file, rooms);
  if (from === null) return 'the file belongs to no room of the table';
  const alias = ALIAS.exec(each.specifier);
  if (alias?.[2]) return `go through the index, @app/${alias[1]}`;
  const to = importedRoom(each, rooms);
  if (to === null) return checkOutside(each, from, rooms);
  if (to === from) return alias ? 'a room imports its own files by relative paths' : null;
  if (!rooms[from]?.mayImport.includes(to)) return `${from} may not import ${to}`;
  return !alias && isLibrary(to, rooms) ? `go through the index, @app/${to}` : null;
}

/** What is no room: a package, or a file that belongs to none. */
function checkOutside(each: Import, from: string, rooms: Readonly<Record<string, Room>>): Violation | null {
  if (ALIAS.test(each.specifier)) return 'there is no such room';
  if (target(each) !== null) return from === 'test' ? null : `leads out of ${rooms[from]?.folder ?? from}`;
  const allowed = rooms[from]?.packages;
  if (!allowed || each.file.endsWith('.spec.ts')) return null;
  const isAllowed = allowed.some((name) => each.specifier === name || each.specifier.startsWith(`${name}/`));
  return isAllowed ? null : `${from} may use ${allowed.length === 0 ? 'no packages' : `only ${allowed.join(', ')}`}`;
}

function importedRoom(each: Import, rooms: Readonly<Record<string, Room>>): string | null {
  const name = ALIAS.exec(each.specifier)?.[1];
  if (name !== undefined) return Object.hasOwn(rooms, name) ? name : null;
  const path = target(each);
  return path === null ? null : roomOf(path, rooms);
}

function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | null {
  const found = Object.entries(rooms).find(([, { folder }]) => path === folder || path.startsWith(`${folder}/`));
  return found ? found[0] : null;
}

function isLibrary(name: string, rooms: Readonly<Record<string, Room>>): boolean {
  return rooms[name]?.folder.startsWith('libs/') ?? false;
}
