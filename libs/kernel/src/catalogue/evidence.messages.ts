import type { Messages } from './message';

/** What is said of an evidence bundle: what is wrong, what is proved, and what is not. */
export const evidenceMessages = {
  CLI_KEY_UNUSABLE: {
    zh: '“{path}”中没有 Ed25519 公钥（PEM 格式）。请用系统公布的公钥文件。',
    en: '"{path}" holds no Ed25519 public key in PEM. Use the public key file that the system publishes.',
  },
  EVIDENCE_NOT_JSON: {
    zh: '文件第 {line} 行起不是正确的 JSON，不能作为证据读取。文件被改动或截断，请重新获取。',
    en: 'From line {line} the file is no correct JSON and cannot be read as evidence. It was altered or cut off: get it again.',
  },
  EVIDENCE_WRITTEN_OTHERWISE: {
    zh: '文件第 {line} 行的写法与签发时不同（空白、换行、顺序或转义）。文件被改动或另存过，请使用原文件。',
    en: 'Line {line} of the file is not written as it was handed out (white space, line ends, order or escapes). It was altered or saved anew: use the original file.',
  },
  EVIDENCE_MEMBER_WRONG: {
    zh: '“{path}”缺失、多余或不是应有的形式。文件被改动，或不是算盘的证据文件。',
    en: '"{path}" is missing, does not belong here or is not of its kind. The file was altered or is no evidence file of Suanpan.',
  },
  EVIDENCE_FORM_UNREADABLE: {
    zh: '“{path}”不是自评表应有的内容，表被改动过。',
    en: '"{path}" is not what a form holds there: the form was altered.',
  },
  EVIDENCE_RULES_UNREADABLE: {
    zh: '“{path}”不是规则集应有的内容，规则集被改动过。',
    en: '"{path}" is not what a rule set holds there: the rule set was altered.',
  },
  EVIDENCE_NOT_COVERED: {
    zh: '“{path}”的内容不在任何哈希之内，签发时没有，是后来加入的。',
    en: '"{path}" is covered by no hash and was not there when the file was handed out: it was added later.',
  },
  EVIDENCE_HASH_DIFFERS: {
    zh: '“{path}”被改动过：记录的哈希是 {named}，按内容算出的是 {found}。',
    en: '"{path}" was altered: the hash on record is {named}, that of the content is {found}.',
  },
  EVIDENCE_KEYS_DIFFER: {
    zh: '“{path}”与规则集自身的编号不符，其中一处被改动过。',
    en: '"{path}" is not the key of the rule set itself: one of the two was altered.',
  },
  EVIDENCE_ID_DIFFERS: {
    zh: '“{path}”的编号与自评表、版次和计分表推出的编号不符，记录被改动过。',
    en: 'The id in "{path}" is not the one that follows from form, revision and sheet: the record was altered.',
  },
  EVIDENCE_SCORE_FAILED: {
    zh: '按“{path}”所给的条件无法重新计算得分（{reason}），内容被改动过。',
    en: 'The score cannot be computed again with what "{path}" gives ({reason}): the content was altered.',
  },
  EVIDENCE_SCORE_DIFFERS: {
    zh: '“{path}”与重新计算的结果不同：计分表写的是 {stated}，算出的是 {computed}。',
    en: '"{path}" is not what computing the score again gives: the sheet says {stated}, the computation {computed}.',
  },
  EVIDENCE_ENTRY_ALTERED: {
    zh: '“{path}”（存证链第 {seq} 项）的内容与其哈希不符，被改动过。',
    en: '"{path}", entry {seq} of the chain, does not have its hash: it was altered.',
  },
  EVIDENCE_LINK_BROKEN: {
    zh: '“{path}”与存证链的前一项接不上：链被改动，或中间缺项。',
    en: '"{path}" does not follow the entry before it: the chain was altered or lacks an entry.',
  },
  EVIDENCE_RECORD_DIFFERS: {
    zh: '“{path}”所载的计分记录不是入链的那一条：编号、时间、计分人、选项或某个哈希被改动过。',
    en: '"{path}" is not the record that entered the chain: its ids, time, person, options or a hash was altered.',
  },
  EVIDENCE_CHECKPOINT_ELSEWHERE: {
    zh: '检查点签在存证链第 {seq} 项，而“{path}”这一段止于第 {last} 项或与之不符：缺项，或链与检查点不是一套。',
    en: 'The checkpoint was signed at entry {seq}, but the segment in "{path}" ends at entry {last} or contradicts it: entries are missing, or the two do not belong together.',
  },
  EVIDENCE_KEY_UNREADABLE: {
    zh: '“{path}”不是 Ed25519 公钥，或不是签发时的写法，被改动过。',
    en: '"{path}" is no Ed25519 public key, or is not written as it was handed out: it was altered.',
  },
  EVIDENCE_KEY_DIFFERS: {
    zh: '“{path}”被改动过：公钥与它的编号不符。',
    en: '"{path}" was altered: the public key does not have the id it is listed with.',
  },
  EVIDENCE_SIGNATURE_WRONG: {
    zh: '“{path}”的签名不是用文件中的公钥签的，或签后被改动过。',
    en: '"{path}" is not signed with the public key of the file, or was altered after it was signed.',
  },
  EVIDENCE_KEY_IS_ANOTHER: {
    zh: '文件中的公钥（{found}）不是您给出的公钥（{given}）：文件不是用您认可的密钥签的。请核对公钥来源。',
    en: 'The public key of the file ({found}) is not the one you gave ({given}): it was not signed with the key you trust. Check where the keys come from.',
  },
  EVIDENCE_FORM_PROVED: {
    zh: '自评表内容（不含个人信息）就是计分记录所指的第 {revision} 版。',
    en: 'The form, persons left out, is revision {revision}, the one that the evaluation names.',
  },
  EVIDENCE_RULES_PROVED: {
    zh: '规则集内容就是计分记录所指的 {ruleSet}。',
    en: 'The rule set is {ruleSet}, as the evaluation names it by hash.',
  },
  EVIDENCE_SCORE_PROVED: {
    zh: '按 {ruleSet} 和计算版本 {version} 重新计算，得出逐字相同的计分表，总分 {total}。',
    en: 'Computed again under {ruleSet} and calculation {version}, the sheet comes out the same to the byte, total {total}.',
  },
  EVIDENCE_RECORD_PROVED: {
    zh: '计分记录（{evaluatedBy} 于 {evaluatedAt}）就是 {at} 写入区划 {districtCode} 存证链第 {seq} 项的那一条。',
    en: 'The evaluation, by {evaluatedBy} at {evaluatedAt}, is the one that entered the chain of district {districtCode} as part of entry {seq} at {at}.',
  },
  EVIDENCE_CHAIN_PROVED: {
    zh: '存证链从第 {first} 项到第 {last} 项（共 {count} 项）首尾相接，没有缺项和改动。',
    en: 'The chain from entry {first} to entry {last}, {count} in all, is whole: nothing is missing or altered.',
  },
  EVIDENCE_SIGNATURE_PROVED: {
    zh: '检查点于 {at} 用您给出的密钥（{keyId}）签名：此后任何人都无法不被察觉地改动以上内容。',
    en: 'The checkpoint was signed at {at} with the key you gave ({keyId}): since then nobody can have altered any of this unnoticed.',
  },
  EVIDENCE_SIGNATURE_CONSISTENT: {
    zh: '检查点（{at}）的签名与文件自带的公钥（{keyId}）相符：文件自身前后一致。',
    en: 'The signature of the checkpoint ({at}) fits the public key in the file ({keyId}): the file agrees with itself.',
  },
  EVIDENCE_KEY_NOT_GIVEN: {
    zh: '公钥（{keyId}）取自文件本身，不能证明文件出自该系统：任何人都可以自造密钥和整份文件。请另行取得公钥，用 --key 给出。',
    en: 'The public key ({keyId}) was taken from the file itself, so that the file comes from that system is not proved: anybody can make a key and a whole file. Get the key from elsewhere and give it with --key.',
  },
  EVIDENCE_CALCULATION_UNKNOWN: {
    zh: '本程序没有计算版本 {version}（已有：{known}），得分没有重新计算。请用更新的程序核验。',
    en: 'This program does not have calculation {version} (it has {known}), so the score was not computed again. Verify with a newer program.',
  },
  EVIDENCE_RULES_ILLUSTRATIVE: {
    zh: '规则集为示例：分值或等级没有正式文件依据。',
    en: 'The rule set is illustrative: its weights or grades stand on no official document.',
  },
  EVIDENCE_PUBLICATION_UNPROVED: {
    zh: '文件不证明该规则集由谁、何时发布，也不证明它当时适用于此表；发布记录在其所属区划的存证链中。',
    en: 'Who published the rule set and when, and that it was the one in force, is not proved here; publications stand in the chain of their district.',
  },
  EVIDENCE_TIME_UNPROVED: {
    zh: '时间取自服务器时钟：链只证明先后次序，不证明钟点。',
    en: 'Times are those of the server: the chain proves their order, not the hour.',
  },
  EVIDENCE_ONLY_ONE_UNPROVED: {
    zh: '文件不证明此表没有别的版次或别的计分，也不涉及本段之前的链；可在系统中核验整条链。',
    en: 'That the form has no other revision or score, and what stands in the chain before this segment, is not proved; the service verifies the whole chain.',
  },
  EVIDENCE_TRUTH_UNPROVED: {
    zh: '文件不证明表中所填属实：它只证明按所填内容应得此分。',
    en: 'That what the form says is true is not proved: only that this is the score of what it says.',
  },
  EVIDENCE_NOT_CHAINED: {
    zh: '计分 {evaluationId} 还没有写入存证链，通常因系统刚从故障中恢复。请在一分钟后重试。',
    en: 'Evaluation {evaluationId} has not entered the chain yet, usually because the service has just come back from a crash. Try again in a minute.',
    status: 503,
  },
  EVIDENCE_UNSOUND: {
    zh: '计分 {evaluationId} 的证据不成立，没有给出文件：数据库中的内容被改动过。请核验存证链，并与备份核对。',
    en: 'The evidence for evaluation {evaluationId} does not hold, so no file is given out: something in the database was altered. Verify the chain and compare the database with a backup.',
    status: 409,
  },
  EVIDENCE_INCOMPLETE: {
    zh: '计分 {evaluationId} 所用的自评表版次已不在数据库中，不能给出证据。请核验存证链，并从备份找回。',
    en: 'The form revision of evaluation {evaluationId} is no longer in the database, so there is no evidence to give. Verify the chain and find it in a backup.',
    status: 409,
  },
} as const satisfies Messages;
