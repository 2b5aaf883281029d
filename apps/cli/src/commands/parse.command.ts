import type { ImportResult } from '@app/form-import';
import type { Issue } from '@app/kernel';
import type { RuleSetLibrary, Scope } from '@app/rule-set';
import { writeJson } from '../io/write-json';
import { writeLines } from '../io/write-lines';
import type { CliCommand, CliContext } from '../program/cli-command';
import { exitCodeFor } from '../program/exit-code';
import { defineScopeFlags, readScopeFlags } from '../program/scope-flags';
import { formLines } from '../render/form-lines';
import { countSeverities, issueLines } from '../render/issue-lines';
import { paintFor } from '../render/paint';
import { widthOf } from '../render/width';
import { loadRules } from '../rules/load-rules';
import { knownDistricts } from '../rules/rule-set-address';
import { readForms } from './read-forms';
import { withoutFile } from './shorten-place';

export const parseCommand: CliCommand = {
  name: 'parse',
  summary: { zh: '读取自评表，列出各表和读取中发现的问题', en: 'read forms and list them with the issues found' },
  description: {
    zh: '读取一个文件中的全部自评表（文本或 JSON），不计分。\n例：suanpan parse 自评表.txt --district 510403 --year 2020 --json',
    en: 'Reads every form of a document (text or JSON) without scoring it.\nExample: suanpan parse forms.txt --district 510403 --year 2020 --json',
  },
  define(command, say) {
    command.argument('<file>', say({ zh: '文件；- 表示标准输入', en: 'the document; - for standard input' }));
    defineScopeFlags(command, say);
    command.option(
      '--json',
      say({ zh: '输出 JSON：{ "forms": […], "issues": […] }', en: 'print JSON: { "forms": […], "issues": […] }' }),
    );
  },
  async run([file = ''], flags, context) {
    const { library } = await loadRules(undefined, context.io);
    const scope = readScopeFlags(flags, library);
    const { forms, issues: found } = await readForms(file, scope, context.io);
    const issues = [...unlistedDistrict(scope, library), ...found];
    if (flags['json'] === true) await writeJson(context.io.stdout, { forms: forms.map(({ form }) => form), issues });
    else await writeSummary({ forms, issues }, context);
    return exitCodeFor(issues);
  },
};

/** Forms of any district can be read; a code that is in no table is most likely mistyped all the same. */
function unlistedDistrict({ districtCode }: Scope, library: RuleSetLibrary): Issue[] {
  if (library.districts.get(districtCode) !== null) return [];
  const values = { districtCode, districts: knownDistricts(library) };
  return [{ code: 'CLI_DISTRICT_NOT_LISTED', severity: 'warning', at: {}, values }];
}

async function writeSummary({ forms, issues }: ImportResult, { io, language }: CliContext): Promise<void> {
  const width = widthOf(io.stdout);
  const paint = paintFor(io);
  const write = (lines: readonly string[]): Promise<void> => writeLines(io.stdout, lines);
  if (forms.length > 0) await write(formLines(forms, language, width));
  for (const issue of issues) await write(issueLines(withoutFile(issue), language, width, paint));
  const counts = countSeverities(issues, language);
  await write([
    language === 'zh'
      ? `共读取 ${forms.length} 张表${counts === '' ? '，没有发现问题。' : `，${counts}。`}`
      : `${forms.length} forms read${counts === '' ? ', no issues.' : `; ${counts}.`}`,
  ]);
}
