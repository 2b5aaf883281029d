/**
 * Lets a 64-bit ELF library that asks for glibc 2.38 load on glibc 2.36 and 2.37.
 *
 * What a compiler on a new system binds to `GLIBC_2.38` are eight functions which every older glibc also has under
 * an older version: `__isoc23_strtol` and its kin differ from `strtol` in reading C23's `0b` literals only, and
 * `fmod` in how it sets `errno`. So the names lose their prefix and the version requirement is lowered; no code
 * changes. Anything else bound to 2.38 is refused.
 */

/** The baseline version that carries all eight functions, by ELF machine number. */
const BASELINE: Readonly<Record<number, string>> = { 62: 'GLIBC_2.2.5', 183: 'GLIBC_2.17' };
const TOO_NEW = 'GLIBC_2.38';
const C23_PREFIX = '__isoc23_';
const C23_NAMES = new Set(['strtol', 'strtoul', 'strtoll', 'strtoull', 'sscanf', 'fscanf']);

const SECTION_DYNSYM = 11;
const SECTION_VERSION_NEEDED = 0x6ffffffe;
const SECTION_VERSION_SYMBOLS = 0x6fffffff;
const SYMBOL_SIZE = 24;

/** The library is no file this patch was written for; the text says what was met. */
export class NotRetargetableError extends Error {}

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
}

/**
 * A copy of the library with its eight `GLIBC_2.38` references pointing at the baseline version.
 *
 * @param library the whole file: ELF, 64 bit, little-endian, x86-64 or AArch64
 * @returns a new buffer of the same length; the argument is left as it was
 * @throws NotRetargetableError when the file is of another make or binds anything else to 2.38
 */
export function retargetGlibc(library: Buffer): Buffer {
  const copy = Buffer.from(library);
  const sections = readSections(copy);
  const symbols = sectionOf(sections, SECTION_DYNSYM);
  const versions = sectionOf(sections, SECTION_VERSION_SYMBOLS);
  const needed = sectionOf(sections, SECTION_VERSION_NEEDED);
  const names = sections[symbols.link];
  const baseline = BASELINE[copy.readUInt16LE(18)];
  if (!names || baseline === undefined) throw new NotRetargetableError('unknown machine or no string table');

  const baselineAt = copy.indexOf(`\0${baseline}\0`, names.offset, 'latin1') + 1 - names.offset;
  if (baselineAt <= 0 || baselineAt >= names.size) throw new NotRetargetableError(`${baseline} is not named`);
  const lowered = lowerRequirements(copy, needed, names, { name: baseline, at: baselineAt });
  for (let index = 0; index < symbols.size / SYMBOL_SIZE; index += 1) {
    if (!lowered.has(copy.readUInt16LE(versions.offset + index * 2) & 0x7fff)) continue;
    renameSymbol(copy, symbols.offset + index * SYMBOL_SIZE, names);
  }
  return copy;
}

/** Replaces each requirement of 2.38 by one of the baseline; gives the version indices it stood under. */
function lowerRequirements(
  file: Buffer,
  needed: Section,
  names: Section,
  baseline: { readonly name: string; readonly at: number },
): Set<number> {
  const lowered = new Set<number>();
  let entry = needed.offset;
  for (let count = 0; count < needed.info; count += 1) {
    let auxiliary = entry + file.readUInt32LE(entry + 8);
    for (let left = file.readUInt16LE(entry + 2); left > 0; left -= 1) {
      if (textAt(file, names.offset + file.readUInt32LE(auxiliary + 8)) === TOO_NEW) {
        lowered.add(file.readUInt16LE(auxiliary + 6));
        file.writeUInt32LE(elfHash(baseline.name), auxiliary);
        file.writeUInt32LE(baseline.at, auxiliary + 8);
      }
      auxiliary += file.readUInt32LE(auxiliary + 12);
    }
    entry += file.readUInt32LE(entry + 12);
  }
  return lowered;
}

/** `__isoc23_strtol` becomes `strtol` by pointing 9 bytes further into the same string. */
function renameSymbol(file: Buffer, symbol: number, names: Section): void {
  const nameAt = file.readUInt32LE(symbol);
  const name = textAt(file, names.offset + nameAt);
  if (name === 'fmod') return;
  if (!name.startsWith(C23_PREFIX) || !C23_NAMES.has(name.slice(C23_PREFIX.length))) {
    throw new NotRetargetableError(`${name} needs ${TOO_NEW}`);
  }
  file.writeUInt32LE(nameAt + C23_PREFIX.length, symbol);
}

function readSections(file: Buffer): Section[] {
  const isElf64 = file.length > 64 && file.readUInt32BE(0) === 0x7f454c46 && file.readUInt16BE(4) === 0x0201;
  if (!isElf64) throw new NotRetargetableError('no 64-bit little-endian ELF file');
  const table = Number(file.readBigUInt64LE(40));
  const size = file.readUInt16LE(58);
  return Array.from({ length: file.readUInt16LE(60) }, (_, index) => {
    const at = table + index * size;
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
      info: file.readUInt32LE(at + 44),
    };
  });
}

function sectionOf(sections: readonly Section[], type: number): Section {
  const section = sections.find((candidate) => candidate.type === type);
  if (!section) throw new NotRetargetableError(`section of type ${type.toString(16)} is missing`);
  return section;
}

function textAt(file: Buffer, start: number): string {
  return file.toString('latin1', start, file.indexOf(0, start));
}

/** The System V hash under which the loader looks a version name up. */
function elfHash(name: string): number {
  let hash = 0;
  for (const byte of Buffer.from(name, 'latin1')) {
    hash = ((hash << 4) + byte) >>> 0;
    const high = hash & 0xf0000000;
    hash = (hash ^ (high >>> 24)) & ~high;
  }
  return hash >>> 0;
}
