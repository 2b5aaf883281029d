import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../program/usage-error';

/** Where the shipped files lie: the nearest folder above this one that has them, built or not. */
export function installationFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'rules', 'districts.json'))) return folder;
    if (folder === dirname(folder))
      throw new UsageError('CLI_INSTALLATION_DAMAGED', { missing: 'rules/districts.json' });
  }
}

/** The folder of the shipped rule sets. */
export function shippedRules(): string {
  return join(installationFolder(), 'rules');
}

/** The version of the product. */
export function productVersion(): string {
  const manifest = JSON.parse(readFileSync(join(installationFolder(), 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
