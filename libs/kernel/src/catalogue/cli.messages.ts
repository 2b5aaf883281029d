import type { Messages } from './message';

/** What the command line says about its own use; what it says about forms and rule sets stands with those. */
export const cliMessages = {
  CLI_COMMAND_UNKNOWN: {
    zh: '没有名为“{name}”的命令。{suggestion}请用 suanpan --help 查看全部命令。',
    en: 'There is no command "{name}". {suggestion}See all commands with suanpan --help.',
  },
  CLI_OPTION_UNKNOWN: {
    zh: '没有名为“{name}”的选项。{suggestion}请在命令后加 --help 查看可用的选项。',
    en: 'There is no option "{name}". {suggestion}Add --help to the command to see its options.',
  },
  CLI_DID_YOU_MEAN: {
    zh: '是否应为 {name}？',
    en: 'Did you mean {name}? ',
  },
  CLI_OPTION_VALUE_MISSING: {
    zh: '选项 {name} 后面缺少值。请补上。',
    en: 'The option {name} lacks its value. Add it.',
  },
  CLI_ARGUMENT_MISSING: {
    zh: '缺少参数 {name}。请在命令后加 --help 查看用法。',
    en: 'The argument {name} is missing. Add --help to the command to see how it is used.',
  },
  CLI_ARGUMENTS_TOO_MANY: {
    zh: '参数太多：这个命令一次只处理一个文件。含空格的文件名请加引号。',
    en: 'Too many arguments: the command takes one file at a time. Put a file name with spaces in quotation marks.',
  },
  CLI_USE_WRONG: {
    zh: '命令写法有误：{detail}。请在命令后加 --help 查看用法。',
    en: 'The command cannot be understood: {detail}. Add --help to see how it is used.',
  },
  CLI_OPTIONS_MISSING: {
    zh: '缺少 {options}。表上没有行政区划和年度，需要随文件给出，例如 --district 510403 --year 2020。',
    en: '{options} is missing. Forms do not name their district code and year; give both, e.g. --district 510403 --year 2020.',
  },
  CLI_DISTRICT_MALFORMED: {
    zh: '“{given}”不是行政区划代码。请写 6 位数字，例如 510403；现有规则集的地区：{districts}。',
    en: '"{given}" is no district code. Write its six digits, e.g. 510403; districts with rule sets: {districts}.',
  },
  CLI_YEAR_MALFORMED: {
    zh: '“{given}”不是年度。请写 2000 到 2099 之间的四位数字，例如 2020。',
    en: '"{given}" is no budget year. Write four digits from 2000 to 2099, e.g. 2020.',
  },
  CLI_KIND_UNKNOWN: {
    zh: '没有“{given}”这种自评表。可用：{kinds}。',
    en: 'There is no kind of form "{given}". Use one of: {kinds}.',
  },
  CLI_LANGUAGE_UNKNOWN: {
    zh: '--lang 只能是 zh 或 en，不能是“{given}”。',
    en: '--lang is zh or en, not "{given}".',
  },
  CLI_RULE_SET_KEY_MALFORMED: {
    zh: '“{given}”不是规则集编号。请写成 510403/2020/v1 或 510403/2020/project.v1；现有：{keys}。',
    en: '"{given}" is no key of a rule set. Write 510403/2020/v1 or 510403/2020/project.v1; there are: {keys}.',
  },
  CLI_FORM_NUMBER_MALFORMED: {
    zh: '--form 后面应为从 1 开始的整数，现在是“{given}”。',
    en: '--form takes a whole number from 1, not "{given}".',
  },
  CLI_FORM_NUMBER_TOO_HIGH: {
    zh: '文件里只有 {count} 张可读取的表，没有第 {given} 张。',
    en: 'The document holds {count} forms that can be read; there is no number {given}.',
  },
  CLI_FILE_MISSING: {
    zh: '找不到文件“{path}”。请检查路径；从标准输入读取请写 -。',
    en: 'There is no file "{path}". Check the path, or write - to read standard input.',
  },
  CLI_FILE_IS_FOLDER: {
    zh: '“{path}”是文件夹。请给出其中一个文件。',
    en: '"{path}" is a folder. Name one file in it.',
  },
  CLI_FILE_UNREADABLE: {
    zh: '无法读取“{path}”（{reason}）。请检查权限。',
    en: '"{path}" cannot be read ({reason}). Check its permissions.',
  },
  CLI_RULES_NOT_A_FOLDER: {
    zh: '--rules 给出的“{path}”不是文件夹。其中的规则集应放在 <区划代码>/<年度>/<类别>.v<版本>.json。',
    en: '"{path}" given by --rules is no folder. Rule sets lie in it as <district>/<year>/<kind>.v<version>.json.',
  },
  CLI_RULE_SET_NOT_FOUND: {
    zh: '“{given}”既不是文件或文件夹，也不是规则集编号。现有规则集：{keys}。',
    en: '"{given}" is neither a file or folder nor the key of a rule set. Rule sets: {keys}.',
  },
  CLI_ONE_RULE_SET: {
    zh: '“{given}”里有多个规则集，这里只能比较一个。请写出文件或编号，例如 510403/2020/v1。',
    en: '"{given}" holds several rule sets, and here one is compared. Name a file or a key, e.g. 510403/2020/v1.',
  },
  CLI_FOLDER_WITHOUT_RULE_SETS: {
    zh: '文件夹“{path}”里没有规则集。规则集应放在 <区划代码>/<年度>/<类别>.v<版本>.json。',
    en: 'The folder "{path}" holds no rule sets. They lie in it as <district>/<year>/<kind>.v<version>.json.',
  },
  CLI_DISTRICT_NOT_LISTED: {
    zh: '行政区划表中没有“{districtCode}”，表已照常读取。有规则集的地区：{districts}。请核对代码。',
    en: 'The table of districts has no "{districtCode}"; the forms were read all the same. Districts with rule sets: {districts}. Check the code.',
  },
  CLI_RULE_SET_REPLACED: {
    zh: '{ruleSet} 采用了您的文件，内容与随软件提供的同号版本不同，结果不能与已发布的版本混用。请改用新的版本号。',
    en: '{ruleSet} was taken from your file, whose content differs from the version shipped under that number; do not mix the results. Take a new version number.',
  },
  EVALUATORS_DISAGREE: {
    zh: '示例“{example}”的 {what}：两套计算程序结果不同，编译后的算出 {compiled}，json-rules-engine 算出 {reference}。请连同规则集交给维护人员。',
    en: 'Example "{example}", {what}: the two evaluators disagree, the compiled one gives {compiled}, json-rules-engine gives {reference}. Hand the rule set to the maintainers.',
  },
  CLI_INSTALLATION_DAMAGED: {
    zh: '程序旁边没有 {missing}，安装不完整。请重新获取整个软件。',
    en: 'There is no {missing} beside the program, so the installation is incomplete. Get the software again.',
  },
  CLI_FAULT: {
    zh: '程序遇到没有预料到的错误，编号 {id}。详情已写入 {file}，请连同所用的命令一起交给维护人员。',
    en: 'The program met an error it does not know, number {id}. Details are in {file}; hand them to the maintainers together with the command.',
  },
} as const satisfies Messages;
