import { comparePolicies, explainDifference, type PolicyDifference } from '@app/comparison';
import type { Issue, Language } from '@app/kernel';
import {
  diffRuleSets,
  explainChange,
  keyOf,
  keyText,
  resolveRuleSet,
  type Change,
  type ResolvedRuleSet,
} from '@app/rule-set';
import { findTargets } from '../check/check-targets';
import type { Io } from '../io/io';
import { writeLines } from '../io/write-lines';
import type { CliCommand, CliContext } from '../program/cli-command';
import { EXIT } from '../program/exit-code';
import { UsageError } from '../program/usage-error';
import { issueLines } from '../render/issue-lines';
import { paintFor } from '../render/paint';
import { wrapText } from '../render/wrap-text';
import { widthOf } from '../render/width';

/** `suanpan diff`: what two rule sets differ in, and what that does to points. */
export const diffCommand: CliCommand = {
  name: 'diff',
  summary: {
    zh: '比较两个规则集：改了什么，对得分有什么影响',
    en: 'compare two rule sets: what changed, and what it does to points',
  },
  description: {
    zh: '按含义比较两个规则集（连同继承的内容），并试算：在什么情形下得分不同，最多多得、少得多少，附一张能说明问题的表（--json）。\n例：suanpan diff 510403/2020/v1 我的规则.json',
    en: 'Compares two rule sets by meaning, with what they inherit, and tries forms: where points differ, the largest gain and loss, and a form that shows each (--json).\nExample: suanpan diff 510403/2020/v1 my-rules.json',
  },
  define(command, say) {
    command
      .argument('<from>', say({ zh: '原规则集：文件或编号', en: 'the rule set before: a file or a key' }))
      .argument('<to>', say({ zh: '新规则集：文件或编号', en: 'the rule set after: a file or a key' }))
      .option(
        '--json',
        say({
          zh: '输出 JSON：{ "from", "to", "changes": […], "policy": […] }',
          en: 'print JSON: { "from", "to", "changes": […], "policy": […] }',
        }),
      );
  },
  async run([first = '', second = ''], flags, context) {
    const [from, to] = [await findOne(first, context.io), await findOne(second, context.io)];
    if (from.ruleSet === null || to.ruleSet === null) {
      await showIssues([...from.issues, ...to.issues], context);
      return EXIT.findings;
    }
    const changes = diffRuleSets(from.ruleSet, to.ruleSet);
    const policy = comparePolicies(from.ruleSet, to.ruleSet);
    if (flags['json'] === true) {
      const keys = { from: keyOf(from.ruleSet), to: keyOf(to.ruleSet) };
      await context.io.stdout.write(`${JSON.stringify({ ...keys, changes, policy }, null, 2)}\n`);
    } else await showAnswer(from.ruleSet, to.ruleSet, changes, policy, context);
    return EXIT.fine;
  },
};

interface Found {
  readonly ruleSet: ResolvedRuleSet | null;
  readonly issues: readonly Issue[];
}

/** @throws UsageError when the argument is neither a file nor a key, or names several rule sets */
async function findOne(given: string, io: Io): Promise<Found> {
  const { ruleSets, library, issues } = await findTargets([given], io);
  const [only, ...others] = ruleSets;
  if (others.length > 0) throw new UsageError('CLI_ONE_RULE_SET', { given });
  if (only === undefined) return { ruleSet: null, issues };
  const resolution = resolveRuleSet(only, library);
  return { ruleSet: resolution.resolved, issues: [...issues, ...resolution.issues] };
}

async function showIssues(issues: readonly Issue[], { io, language }: CliContext): Promise<void> {
  const lines = issues.flatMap((issue) => issueLines(issue, language, widthOf(io.stderr), paintFor(io)));
  await writeLines(io.stderr, lines);
}

async function showAnswer(
  from: ResolvedRuleSet,
  to: ResolvedRuleSet,
  changes: readonly Change[],
  policy: readonly PolicyDifference[],
  { io, language }: CliContext,
): Promise<void> {
  const [width, paint] = [widthOf(io.stdout), paintFor(io)];
  const head = (text: string) => wrapText(text, width).map((line) => paint.heading(line));
  const item = (text: string) => wrapText(text, width - 2).map((line, index) => `${index === 0 ? '· ' : '  '}${line}`);
  const said = SAID[language];
  await writeLines(io.stdout, [
    ...head(`${keyText(from)} → ${keyText(to)}  ${said.changes(changes.length)}`),
    ...changes.flatMap((change) => item(explainChange(change, language))),
    ...head(policy.length === 0 ? said.noEffect : said.effect),
    ...policy.flatMap((difference) => item(explainDifference(difference, language).join(language === 'zh' ? '' : ' '))),
  ]);
}

interface Headings {
  readonly changes: (count: number) => string;
  readonly effect: string;
  readonly noEffect: string;
}

const SAID: Readonly<Record<Language, Headings>> = {
  zh: {
    changes: (count) => (count === 0 ? '内容相同' : `${count} 处不同`),
    effect: '对得分的影响',
    noEffect: '得分和等级不变',
  },
  en: {
    changes: (count) => (count === 0 ? 'the same' : `${count} difference${count === 1 ? '' : 's'}`),
    effect: 'What it does to points',
    noEffect: 'Points and grades stay the same',
  },
};
