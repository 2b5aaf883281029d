import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '@app/kernel';
import { DistrictTable, keyText, parseRuleSetText, RuleSetLibrary } from '@app/rule-set';
import { loadDistricts } from './load-districts';
import { codeOf, readTextFile } from './read-text-file';

/** Rule sets loaded from folders; what could not be loaded is among the issues, each with its file. */
export interface LoadedRuleSets {
  readonly library: RuleSetLibrary;
  readonly issues: Issue[];
}

const RULE_FILE = /^[0-9]{6}\/[0-9]{4}\/[a-z-]+\.v[0-9]+\.json$/;
/** A district, or a year of one; other folders are none of ours. */
const LEVEL = /^[0-9]{6}(?:\/[0-9]{4})?$/;
const OTHER_FILES: ReadonlySet<string> = new Set(['districts.json', 'rule-set.schema.json']);

/**
 * Loads every rule set file of one or more folders, all laid out as `<districtCode>/<year>/<kind>.v<n>.json`, and
 * their tables of districts. Files of one folder may build on those of another. A file that is wrong is left out and
 * named in the issues; the others are loaded.
 *
 * @param folders paths of folders, e.g. the shipped `rules` and one's own
 * @example
 * (await loadRuleSetFiles('rules')).library.versionsOf({ districtCode: '510403', year: 2020, kind: 'project' }) //=> [1]
 */
export async function loadRuleSetFiles(...folders: readonly string[]): Promise<LoadedRuleSets> {
  const { districts, issues } = await loadDistricts(...folders);
  const library = new RuleSetLibrary(districts ?? new DistrictTable([]));
  for (const folder of folders) issues.push(...(await loadFolder(folder, library)));
  return { library, issues };
}

async function loadFolder(folder: string, library: RuleSetLibrary): Promise<Issue[]> {
  const names = await listFiles(folder);
  if ('code' in names) return [names];
  const issues: Issue[] = [];
  for (const name of names) {
    if (RULE_FILE.test(name)) issues.push(...(await loadFile(folder, name, library)));
    else if (name.endsWith('.json') && !OTHER_FILES.has(name)) issues.push(ignored(name));
  }
  return issues;
}

/** The files of the layout's three levels, with `/` between names, in one order on every machine. */
async function listFiles(folder: string): Promise<string[] | Issue> {
  try {
    return (await listLevel(folder, '')).sort();
  } catch (error) {
    const values = { folder, reason: codeOf(error) };
    return { code: 'RULES_FOLDER_MISSING', severity: 'error', at: { file: folder }, values };
  }
}

async function listLevel(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const listed = entries.map(async (entry) => {
    const name = `${prefix}${entry.name}`;
    if (entry.isFile()) return [name];
    return entry.isDirectory() && LEVEL.test(name) ? listLevel(folder, `${name}/`) : [];
  });
  return (await Promise.all(listed)).flat();
}

async function loadFile(folder: string, name: string, library: RuleSetLibrary): Promise<Issue[]> {
  const read = await readTextFile(join(folder, name), name);
  if ('issue' in read) return [read.issue];
  const inFile = (issue: Issue): Issue => ({ ...issue, at: { ...issue.at, file: name } });
  const { ruleSet, issues } = parseRuleSetText(read.text);
  if (ruleSet === null) return issues.map(inFile);
  const expected = `${keyText(ruleSet)}.json`;
  if (name !== expected) {
    const values = { file: name, ruleSet: keyText(ruleSet), expected };
    return [{ code: 'RULE_FILE_PLACE', severity: 'error', at: { file: name }, values }];
  }
  return library.add(ruleSet).map(inFile);
}

function ignored(name: string): Issue {
  return { code: 'RULE_FILE_IGNORED', severity: 'info', at: { file: name }, values: { file: name } };
}
