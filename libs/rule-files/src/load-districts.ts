import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@app/kernel';
import { parseDistricts, parseJsonText, type ParsedDistricts } from '@app/rule-set';
import { readTextFile } from './read-text-file';

const FILE = 'districts.json';

/**
 * Loads the table of districts from the `districts.json` of one or more folders of rule sets; a later folder may add
 * districts to an earlier one or rename them. A folder without the file is fine as long as one has it.
 *
 * @example
 * (await loadDistricts('rules')).districts?.get('510403')?.name.zh //=> '西区'
 */
export async function loadDistricts(...folders: readonly string[]): Promise<ParsedDistricts> {
  const files = folders.map((folder) => join(folder, FILE)).filter((path) => existsSync(path));
  if (files.length === 0) return { districts: null, issues: [missing(folders)] };
  const values: unknown[] = [];
  for (const path of files) {
    const read = await readTextFile(path, FILE);
    if ('issue' in read) return { districts: null, issues: [read.issue] };
    const { value, issues } = parseJsonText(read.text);
    if (issues.length > 0) return { districts: null, issues: issues.map(inFile) };
    values.push(value);
  }
  const { districts, issues } = parseDistricts(values);
  return { districts, issues: issues.map(inFile) };
}

function missing(folders: readonly string[]): Issue {
  return { code: 'DISTRICTS_MISSING', severity: 'error', at: { file: FILE }, values: { folders: folders.join(', ') } };
}

function inFile(issue: Issue): Issue {
  return { ...issue, at: { ...issue.at, file: FILE } };
}
