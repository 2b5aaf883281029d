import type { Issue } from '@app/kernel';
import { keyText } from '@app/rule-set';
import { measureCoverage } from '@app/scoring';
import { checkRuleSet, type CheckedRuleSet } from '../check/check-rule-set';
import { findTargets } from '../check/check-targets';
import { writeJson } from '../io/write-json';
import { writeLines } from '../io/write-lines';
import type { CliCommand, CliContext } from '../program/cli-command';
import { exitCodeFor } from '../program/exit-code';
import { coverageLine } from '../render/coverage-line';
import { countSeverities, issueLines } from '../render/issue-lines';
import { paintFor } from '../render/paint';
import { wrapText } from '../render/wrap-text';
import { widthOf } from '../render/width';

export const checkCommand: CliCommand = {
  name: 'check',
  summary: {
    zh: '检查规则集：格式、继承、规则是否合理，并运行算例',
    en: 'check rule sets: shape, bases, lint, and their examples',
  },
  description: {
    zh: '检查规则集的格式、继承和规则本身，用两套计算程序运行其中的算例，指出每处问题和改法。\n例：suanpan check 510403/2020/v1\n　　suanpan check rules 我的规则.json',
    en: 'Checks the shape, the bases and the rules of rule sets, runs their examples with both evaluators, and says where and how to mend what is wrong.\nExamples: suanpan check 510403/2020/v1\n          suanpan check rules my-rules.json',
  },
  define(command, say) {
    command
      .argument(
        '<rule-set...>',
        say({
          zh: '规则集文件、文件夹，或编号（例如 510403/2020/v1；不写版本为最新版）',
          en: 'files, folders or keys of rule sets (e.g. 510403/2020/v1; the latest version where none is given)',
        }),
      )
      .option(
        '--json',
        say({
          zh: '输出 JSON：{ "ruleSets": […], "issues": […] }',
          en: 'print JSON: { "ruleSets": […], "issues": […] }',
        }),
      );
  },
  async run(given, flags, context) {
    const { ruleSets, library, issues } = await findTargets(given, context.io);
    const checked: CheckedRuleSet[] = [];
    for (const ruleSet of ruleSets) checked.push(await checkRuleSet(ruleSet, library));
    if (flags['json'] === true) await writeAnswer(checked, issues, context);
    else await showAnswer(checked, issues, context);
    return exitCodeFor([...issues, ...checked.flatMap((one) => one.issues)]);
  },
};

async function writeAnswer(
  checked: readonly CheckedRuleSet[],
  issues: readonly Issue[],
  { io }: CliContext,
): Promise<void> {
  const ruleSets = checked.map(({ own, resolved, issues: found }) => ({
    key: keyText(own),
    title: own.title,
    official: resolved?.official ?? null,
    errors: found.filter(({ severity }) => severity === 'error').length,
    coverage: resolved && measureCoverage(resolved),
  }));
  const all = checked.flatMap(({ own, issues: found }) => found.map((issue) => inRuleSet(issue, keyText(own))));
  await writeJson(io.stdout, { ruleSets, issues: [...issues, ...all] });
}

/** A lint finding says where in the rule set; with several at once it has to say in which. */
function inRuleSet(issue: Issue, ruleSet: string): Issue {
  return { ...issue, at: { file: `${ruleSet}.json`, ...issue.at } };
}

async function showAnswer(
  checked: readonly CheckedRuleSet[],
  issues: readonly Issue[],
  { io, language }: CliContext,
): Promise<void> {
  const width = widthOf(io.stdout);
  const paint = paintFor(io);
  const show = (found: readonly Issue[]): Promise<void> =>
    writeLines(
      io.stdout,
      found.flatMap((issue) => issueLines(issue, language, width, paint)),
    );
  await show(issues);
  for (const one of checked) {
    await writeLines(
      io.stdout,
      wrapText(headline(one, language), width).map((line) => paint.heading(line)),
    );
    await show(one.issues);
    const uncovered = one.resolved && coverageLine(measureCoverage(one.resolved), language);
    if (uncovered !== null) await writeLines(io.stdout, wrapText(uncovered, width));
  }
}

function headline({ own, resolved, issues }: CheckedRuleSet, language: CliContext['language']): string {
  const counts = countSeverities(issues, language) || (language === 'zh' ? '没有问题' : 'nothing to mend');
  const isIllustrative = resolved !== null && !resolved.official;
  const label = language === 'zh' ? '【示例】' : ' [illustrative]';
  const size = resolved === null ? '' : sizeOf(resolved, language);
  return `${keyText(own)}  ${own.title[language]}${isIllustrative ? label : ''}${size}  ${counts}`;
}

function sizeOf(
  { methods, checks, examples }: NonNullable<CheckedRuleSet['resolved']>,
  language: CliContext['language'],
): string {
  return language === 'zh'
    ? `  方法 ${methods.length}、检查 ${checks.length}、整表算例 ${examples.length}`
    : `  ${methods.length} methods, ${checks.length} checks, ${examples.length} whole-form examples`;
}
