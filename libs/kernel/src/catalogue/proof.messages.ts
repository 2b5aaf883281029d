import type { Messages } from './message';

/** Chains, checkpoints and evidence. */
export const proofMessages = {
  CHAIN_CONTENTION: {
    zh: '区划 {districtCode} 的存证链正被大量写入，本次记录已保存，将由系统稍后补入链中。请稍后重试；不会重复保存。',
    en: 'The chain of district {districtCode} is being written to so much that the record, which is stored, will enter it later. Try again; nothing is stored twice.',
    status: 503,
  },
  CHAIN_ENTRY_MISSING: {
    zh: '存证链缺少第 {seq} 项，其后是第 {found} 项。数据库中的记录被删除过，请与备份核对。',
    en: 'The chain lacks entry {seq}; the next there is number {found}. Entries were deleted in the database: compare it with a backup.',
  },
  CHAIN_LINK_BROKEN: {
    zh: '第 {seq} 项所记的前一项哈希与第 {before} 项不符。其中一项被改动过，请与备份核对。',
    en: 'Entry {seq} names another hash than entry {before} has. One of the two was altered: compare the database with a backup.',
  },
  CHAIN_ENTRY_ALTERED: {
    zh: '第 {seq} 项的内容与其哈希不符，被改动过。请与备份核对。',
    en: 'The content of entry {seq} does not have its hash: it was altered. Compare the database with a backup.',
  },
  CHAIN_RECORD_MISSING: {
    zh: '第 {seq} 项所记的 {type} {id} 已不在数据库中。请从备份找回。',
    en: 'Entry {seq} holds {type} {id}, which is no longer in the database. Find it in a backup.',
  },
  CHAIN_RECORD_ALTERED: {
    zh: '第 {seq} 项所记的 {type} {id} 与入链时不同，被改动过。请与备份核对。',
    en: 'Entry {seq} holds {type} {id}, which is not what it was when it entered: it was altered. Compare it with a backup.',
  },
  CHAIN_CHECKPOINT_CONTRADICTS: {
    zh: '签名的检查点与第 {seq} 项的哈希不符：检查点签出之后，链被整体改写过。请与备份核对。',
    en: 'The signed checkpoint at entry {seq} names another hash: the chain was rewritten after it was signed. Compare the database with a backup.',
  },
  CHAIN_CHECKPOINT_FORGED: {
    zh: '第 {seq} 项处的检查点签名无效，或签名所用的公钥不在本系统的公钥列表中。请与备份核对。',
    en: 'The checkpoint at entry {seq} is not signed with any key this system has listed, or its signature is wrong. Compare the database with a backup.',
  },
  CHAIN_CUT_OFF: {
    zh: '检查点签到第 {seq} 项，而链只到第 {last} 项：其后的内容被删去了。请从备份找回。',
    en: 'A checkpoint was signed at entry {seq}, but the chain ends at entry {last}: what came behind was deleted. Find it in a backup.',
  },
  CONFIG_KEY: {
    zh: '环境变量 {name} 中没有 Ed25519 私钥（{found}）。可用 openssl genpkey -algorithm ed25519 -out checkpoint-key.pem 生成，再将变量设为该文件的路径。请改正后重新启动。',
    en: 'The environment variable {name} holds no Ed25519 private key ({found}). Make one with openssl genpkey -algorithm ed25519 -out checkpoint-key.pem and set the variable to the path of that file. Correct it and start again.',
  },
  CONFIG_KEY_FILE: {
    zh: '环境变量 {name} 既不是 PEM 私钥，也不是可读取的私钥文件（{found}）。请检查路径和权限，改正后重新启动。',
    en: 'The environment variable {name} is neither a private key in PEM nor a private key file that can be read ({found}). Check its path and permissions, then start again.',
  },
  CHECKPOINT_KEY_UNUSABLE: {
    zh: '给出的文字或文件中没有 Ed25519 密钥（PEM 格式）。可用 openssl genpkey -algorithm ed25519 生成私钥。',
    en: 'The text or file given holds no Ed25519 key in PEM. Make a private key with: openssl genpkey -algorithm ed25519.',
  },
} as const satisfies Messages;
