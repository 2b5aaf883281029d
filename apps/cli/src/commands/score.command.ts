import type { Issue } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { compile, type ScoreSheet } from '@app/scoring';
import { writeJson } from '../io/write-json';
import { writeLines } from '../io/write-lines';
import type { CliCommand, CliContext } from '../program/cli-command';
import { exitCodeFor, type ExitCode } from '../program/exit-code';
import { defineScopeFlags, readScopeFlags } from '../program/scope-flags';
import { issueLines } from '../render/issue-lines';
import { paintFor } from '../render/paint';
import { sheetLines } from '../render/sheet-lines';
import { SheetSummary } from '../render/sheet-summary';
import { widthOf } from '../render/width';
import { findRuleSet } from '../rules/find-rule-set';
import { loadRules } from '../rules/load-rules';
import { readForms } from './read-forms';
import { selectForm, type NumberedForm, type Selection } from './select-form';
import { withoutForm } from './shorten-place';

export const scoreCommand: CliCommand = {
  name: 'score',
  summary: { zh: '按规则集给自评表计分，逐行说明', en: 'score forms under a rule set and explain every line' },
  description: {
    zh: '读取一个文件中的全部自评表，按其地区和年度的规则集计分，逐行列出得分、依据和理由。\n例：suanpan score 自评表.txt --district 510403 --year 2020',
    en: 'Reads every form of a document, scores it under the rule set of its district and year, and shows points, basis and reason line by line.\nExample: suanpan score forms.txt --district 510403 --year 2020',
  },
  define(command, say) {
    command.argument('<file>', say({ zh: '文件；- 表示标准输入', en: 'the document; - for standard input' }));
    defineScopeFlags(command, say);
    command
      .option(
        '--rules <folder>',
        say({
          zh: '自己的规则集文件夹，优先于随附的',
          en: 'folder with your own rule sets; they come before the shipped ones',
        }),
      )
      .option(
        '--rule-set <key>',
        say({
          zh: '改用这个规则集试算，例如 510403/2020/v1',
          en: 'score under this rule set instead, e.g. 510403/2020/v1',
        }),
      )
      .option('--form <number>', say({ zh: '只计第几张表，从 1 开始', en: 'only the form of this number, from 1' }))
      .option(
        '--json',
        say({ zh: '输出 JSON：{ "sheets": […], "issues": […] }', en: 'print JSON: { "sheets": […], "issues": […] }' }),
      );
  },
  async run([file = ''], flags, context) {
    const rules = await loadRules(flags['rules'] as string | undefined, context.io);
    const scope = readScopeFlags(flags, rules.library);
    const found = findRuleSet(scope, flags['ruleSet'] as string | undefined, rules);
    const write = flags['json'] === true ? writeSheets : showSheets;
    if (found.ruleSet === null) {
      await refuse(found.issues, flags['json'] === true, context);
      return found.exitCode;
    }
    const selection = selectForm(await readForms(file, scope, context.io), flags['form'] as string | undefined);
    return write({ ...selection, issues: [...found.issues, ...selection.issues] }, found.ruleSet, context);
  },
};

async function writeSheets(
  { forms, issues }: Selection,
  ruleSet: ResolvedRuleSet,
  { io }: CliContext,
): Promise<ExitCode> {
  const summary = new SheetSummary(issues);
  await writeJson(io.stdout, { sheets: scoreEach(forms, ruleSet, summary), issues });
  return exitCodeFor(summary.found());
}

function* scoreEach(
  forms: readonly NumberedForm[],
  ruleSet: ResolvedRuleSet,
  summary: SheetSummary,
): Generator<ScoreSheet> {
  const scorer = compile(ruleSet);
  for (const { form } of forms) {
    const sheet = scorer.score(form);
    summary.add(sheet);
    yield sheet;
  }
}

async function showSheets(
  { forms, issues }: Selection,
  ruleSet: ResolvedRuleSet,
  context: CliContext,
): Promise<ExitCode> {
  const { io, language } = context;
  const view = { language, width: widthOf(io.stdout), paint: paintFor(io) };
  const summary = new SheetSummary(issues);
  const scorer = compile(ruleSet);
  await showIssues(
    issues.filter(({ at }) => at.form === undefined),
    context,
  );
  for (const imported of forms) {
    const sheet = scorer.score(imported.form);
    summary.add(sheet);
    const ownIssues = imported.issues.map(withoutForm);
    await writeLines(
      io.stdout,
      sheetLines(sheet, { ...imported, issues: ownIssues }, imported.position, ruleSet, view),
    );
  }
  await writeLines(io.stdout, [summary.line(language)]);
  return exitCodeFor(summary.found());
}

/** Nothing is scored: the reasons go to the error output, and into the JSON where JSON was asked for. */
async function refuse(issues: readonly Issue[], isJson: boolean, context: CliContext): Promise<void> {
  if (isJson) await writeJson(context.io.stdout, { sheets: [], issues });
  const { io, language } = context;
  await writeLines(
    io.stderr,
    issues.flatMap((issue) => issueLines(issue, language, widthOf(io.stderr), paintFor(io))),
  );
}

async function showIssues(issues: readonly Issue[], { io, language }: CliContext): Promise<void> {
  const lines = issues.flatMap((issue) => issueLines(issue, language, widthOf(io.stdout), paintFor(io)));
  if (lines.length > 0) await writeLines(io.stdout, [...lines, '']);
}
