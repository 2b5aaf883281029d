import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Issue } from '@app/kernel';
import { loadRuleSetFiles, type LoadedRuleSets } from '@app/rule-files';
import { keyText, RuleSetLibrary, type RuleSet } from '@app/rule-set';
import type { Io } from '../io/io';
import { UsageError } from '../program/usage-error';
import { shippedRules } from '../rules/installation';
import { asReplaced, isFolder } from '../rules/load-rules';
import { knownKeys, parseAddress } from '../rules/rule-set-address';
import { readRuleSetFile } from './read-rule-set-file';

/** The rule sets to check, a library that knows their bases, and what went wrong in reading them. */
export interface CheckTargets {
  readonly ruleSets: readonly RuleSet[];
  readonly library: RuleSetLibrary;
  readonly issues: readonly Issue[];
}

/**
 * Finds what is to be checked: files, folders of rule sets, and keys of shipped ones. Bases are looked for among what
 * was named, in the folders around named files, and among the shipped rule sets, in this order.
 *
 * @throws UsageError when one of them is nothing of the kind
 */
export async function findTargets(given: readonly string[], io: Io): Promise<CheckTargets> {
  const pathOf = (name: string): string => resolve(io.folder, name);
  const folders = given.filter((name) => isFolder(pathOf(name)));
  const files = given.filter((name) => !folders.includes(name) && existsSync(pathOf(name)));
  const keys = given.filter((name) => !folders.includes(name) && !files.includes(name));

  const read = await Promise.all(files.map((file) => readRuleSetFile(file, io)));
  const named = read.flatMap(({ ruleSet }) => (ruleSet === null ? [] : [ruleSet]));
  const around = [...folders.map(pathOf), ...files.flatMap((file) => rulesFolderAround(pathOf(file)))];
  const loaded = await loadRuleSetFiles(...new Set([...around, shippedRules()]));
  const { library, issues } = shelve(named, loaded);
  const ruleSets = [
    ...named,
    ...folders.flatMap((folder) => ruleSetsIn(folder, pathOf(folder), loaded)),
    ...keys.map((key) => ruleSetOf(key, library)),
  ];
  // Files beside a named one were not asked about.
  const ofFolders = folders.length > 0 ? loaded.issues.map(asReplaced) : [];
  return {
    ruleSets: [...new Set(ruleSets)],
    library,
    issues: [...read.flatMap((file) => file.issues), ...ofFolders, ...issues],
  };
}

/** One library of everything, what was named before what lies around it: a key already taken keeps its content. */
function shelve(named: readonly RuleSet[], { library: loaded }: LoadedRuleSets): LoadedRuleSets {
  const library = new RuleSetLibrary(loaded.districts);
  const taken = named.flatMap((ruleSet) => library.add(ruleSet));
  const others = loaded.keys().flatMap((key) => loaded.get(key) ?? []);
  const replaced = others.flatMap((ruleSet) => library.add(ruleSet)).map(asReplaced);
  return { library, issues: [...taken, ...replaced] };
}

/** The folder that a file in the layout `<district>/<year>/<file>` belongs to, where it has a table of districts. */
function rulesFolderAround(file: string): string[] {
  const folder = dirname(dirname(dirname(file)));
  return existsSync(join(folder, 'districts.json')) ? [folder] : [];
}

/** @throws UsageError when the folder has no rule set, not even a broken one */
function ruleSetsIn(name: string, folder: string, { library, issues }: LoadedRuleSets): RuleSet[] {
  const broken = new Set(issues.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));
  const files = library
    .keys()
    .map((key) => ({ key, file: `${keyText(key)}.json` }))
    .filter(({ file }) => existsSync(join(folder, file)) && !broken.has(file));
  if (files.length === 0 && broken.size === 0) throw new UsageError('CLI_FOLDER_WITHOUT_RULE_SETS', { path: name });
  return files.flatMap(({ key }) => library.get(key) ?? []);
}

/** @throws UsageError when there is no rule set of that key */
function ruleSetOf(given: string, library: RuleSetLibrary): RuleSet {
  const address = parseAddress(given);
  if (address === null) throw new UsageError('CLI_RULE_SET_NOT_FOUND', { given, keys: knownKeys(library) });
  const { scope, version } = address;
  const ruleSet = version === undefined ? library.latest(scope) : library.get({ ...scope, version });
  if (ruleSet !== null) return ruleSet;
  const { refusal } = library.find(scope, version);
  throw new UsageError(refusal?.issue.code ?? 'CLI_RULE_SET_NOT_FOUND', refusal?.issue.values ?? { given });
}
