import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadOptions } from '@app/form-import';

/** The scope under which every fixture is read; the district is invented. */
export const FIXTURE_SCOPE: ReadOptions = { districtCode: '990101', year: 2023 };

const SIDECAR = /\.(?:issues|expected)\.json$/;

/** The documents of a folder by name; the name says what each shows. */
export function fixtureNames(folder: 'ok' | 'not-ok'): string[] {
  return readdirSync(join(__dirname, folder)).filter((name) => !SIDECAR.test(name));
}

export function readFixture(folder: 'ok' | 'not-ok', name: string): Uint8Array {
  return readFileSync(join(__dirname, folder, name));
}

export function readSidecar(folder: 'ok' | 'not-ok', name: string, kind: 'issues' | 'expected'): unknown {
  return JSON.parse(readFileSync(join(__dirname, folder, `${name}.${kind}.json`), 'utf8'));
}
