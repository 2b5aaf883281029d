import type { Command } from 'commander';
import { KINDS, type Kind } from '@app/form';
import type { RuleSetLibrary, Scope } from '@app/rule-set';
import { knownDistricts } from '../rules/rule-set-address';
import type { Say } from './language';
import { UsageError } from './usage-error';

const YEAR = /^20[0-9]{2}$/;
const DISTRICT = /^[0-9]{6}$/;

/** Declares the options that say what a form itself does not. */
export function defineScopeFlags(command: Command, say: Say): void {
  command
    .option(
      '--district <code>',
      say({ zh: '行政区划代码，6 位数字，例如 510403', en: 'district code of six digits, e.g. 510403' }),
    )
    .option('--year <year>', say({ zh: '预算年度，例如 2020', en: 'budget year, e.g. 2020' }))
    .option(
      '--kind <kind>',
      say({
        zh: `自评表类别：${KINDS.join('、')}（不写为 project）`,
        en: `kind of form: ${KINDS.join(', ')} (project if not given)`,
      }),
    );
}

/**
 * Reads these options; what is missing is named all at once.
 *
 * @throws UsageError when one is missing or malformed
 */
export function readScopeFlags(flags: Readonly<Record<string, unknown>>, library: RuleSetLibrary): Scope {
  const missing = ['district', 'year'].filter((name) => flags[name] === undefined);
  if (missing.length > 0) {
    throw new UsageError('CLI_OPTIONS_MISSING', { options: missing.map((name) => `--${name}`).join(', ') });
  }
  const districtCode = String(flags['district']).trim();
  if (!DISTRICT.test(districtCode)) {
    throw new UsageError('CLI_DISTRICT_MALFORMED', { given: districtCode, districts: knownDistricts(library) });
  }
  const year = String(flags['year']).trim();
  if (!YEAR.test(year)) throw new UsageError('CLI_YEAR_MALFORMED', { given: year });
  return { districtCode, year: Number(year), kind: readKind(flags['kind'] as string | undefined) };
}

function readKind(given: string | undefined): Kind {
  if (given === undefined) return 'project';
  const kind = KINDS.find((candidate) => candidate === given);
  if (kind !== undefined) return kind;
  throw new UsageError('CLI_KIND_UNKNOWN', { given, kinds: KINDS.join(', ') });
}
