import { CheckpointKeyError, readPublicKey, verifyBundle, type BundleReport, type PublicKey } from '@app/evidence';
import { sentence, type Language } from '@app/kernel';
import { DEFAULT_LIMITS } from '@app/form-import';
import type { Io } from '../io/io';
import { readInput } from '../io/read-input';
import { writeLines } from '../io/write-lines';
import type { CliCommand } from '../program/cli-command';
import { EXIT, exitCodeFor } from '../program/exit-code';
import { UsageError } from '../program/usage-error';
import { issueLines } from '../render/issue-lines';
import { paintFor } from '../render/paint';
import { reportLines } from '../render/evidence-lines';
import { widthOf } from '../render/width';

/** `suanpan verify`: checks an evidence file without network and database. */
export const verifyCommand: CliCommand = {
  name: 'verify',
  summary: {
    zh: '离线核验证据文件，说明证明了什么、没有证明什么',
    en: 'verify an evidence file offline; say what is proved and what is not',
  },
  description: {
    zh: '重新计算自评表、规则集和计分表的哈希、得分、存证链和签名。\n公钥请从证据文件以外的途径取得（例如系统管理员公布的文件），用 --key 给出；否则只能证明文件自身一致。\n退出码：0 全部成立，1 有不成立之处，2 用法有误。\n\n例：\n  suanpan verify evidence.json --key checkpoint-key.pub.pem',
    en: 'Computes hashes of form, rule set and sheet, the score, the chain and the signature again.\nGet the public key from elsewhere than the file, for instance as the administrator of the system publishes it, and give it with --key; without it the file is only shown to agree with itself.\nExit codes: 0 all of it holds, 1 something does not, 2 wrong use.\n\nExample:\n  suanpan verify evidence.json --key checkpoint-key.pub.pem',
  },
  define(command, say) {
    command
      .argument('<file>', say({ zh: '证据文件；- 表示标准输入', en: 'evidence file; - for standard input' }))
      .option('--key <pem>', say({ zh: '公钥文件（PEM）', en: 'public key file (PEM)' }))
      .option('--json', say({ zh: '输出 JSON', en: 'write JSON' }));
  },
  async run([path = ''], flags, { io, language }) {
    const key = typeof flags['key'] === 'string' ? await readKey(flags['key'], io) : null;
    const input = await readInput(path, io);
    if ('issue' in input) {
      await writeLines(io.stderr, issueLines(input.issue, language, widthOf(io.stderr), paintFor(io)));
      return EXIT.findings;
    }
    const report = verifyBundle(input.bytes, key);
    if (flags['json'] === true) await io.stdout.write(`${JSON.stringify(withSentences(report, language), null, 2)}\n`);
    else await writeLines(io.stdout, reportLines(report, language, widthOf(io.stdout), paintFor(io)));
    return exitCodeFor(report.findings);
  },
};

/** @throws UsageError when the file cannot be read or holds no key */
async function readKey(path: string, io: Io): Promise<PublicKey> {
  const input = await readInput(path, io, DEFAULT_LIMITS.bytes);
  try {
    if ('bytes' in input) return readPublicKey(Buffer.from(input.bytes).toString('utf8'));
  } catch (error) {
    if (!(error instanceof CheckpointKeyError)) throw error;
  }
  throw new UsageError('CLI_KEY_UNUSABLE', { path });
}

function withSentences({ subject, ...lists }: BundleReport, language: Language) {
  const said = Object.entries(lists).map(([name, issues]) => [
    name,
    issues.map((issue) => ({ ...issue, message: sentence(issue.code, issue.values, language) })),
  ]);
  return { subject, ...(Object.fromEntries(said) as object) };
}
