import type { Messages } from './message';

export const persistenceMessages = {
  EMBEDDED_ENGINE_UNSUPPORTED: {
    zh: '本系统（{found}）无法使用内置数据库。内置数据库支持：Linux x64 或 arm64（glibc 2.36 及以上）、macOS arm64。请将环境变量 MONGODB_URI 设为一个 MongoDB 7 或 8 服务器的地址，例如先运行 docker run -d -p 27017:27017 mongo:8，再设 MONGODB_URI=mongodb://127.0.0.1:27017/suanpan。',
    en: 'The built-in database is not available on this system ({found}). It runs on Linux x64 or arm64 with glibc 2.36 or later, and on macOS arm64. Set the environment variable MONGODB_URI to the address of a MongoDB 7 or 8 server, for instance after docker run -d -p 27017:27017 mongo:8 to MONGODB_URI=mongodb://127.0.0.1:27017/suanpan.',
    status: 503,
  },
  EMBEDDED_ENGINE_NOT_INSTALLED: {
    zh: '未安装内置数据库的程序包（本系统：{found}）。请重新运行 npm ci（不要加 --omit=optional），或将环境变量 MONGODB_URI 设为一个 MongoDB 服务器的地址，例如 mongodb://127.0.0.1:27017/suanpan。',
    en: 'The package of the built-in database is not installed (this system: {found}). Run npm ci again without --omit=optional, or set the environment variable MONGODB_URI to the address of a MongoDB server, such as mongodb://127.0.0.1:27017/suanpan.',
    status: 503,
  },
  EMBEDDED_ENGINE_FILE_UNKNOWN: {
    zh: '内置数据库的文件 {file} 与已知版本不符，因此不予加载（本系统：{found}）。请删除 node_modules 后重新运行 npm ci，或将环境变量 MONGODB_URI 设为一个 MongoDB 服务器的地址。',
    en: 'The file {file} of the built-in database is not the known version and was not loaded (this system: {found}). Delete node_modules and run npm ci again, or set the environment variable MONGODB_URI to the address of a MongoDB server.',
    status: 503,
  },
  EMBEDDED_ENGINE_START_FAILED: {
    zh: '内置数据库未能在数据目录 {directory} 上启动：{reason}。请检查磁盘空间和目录权限；若数据已损坏，请从备份恢复该目录。',
    en: 'The built-in database could not start on the data directory {directory}: {reason}. Check disk space and permissions; if the data are damaged, restore the directory from a backup.',
    status: 503,
  },
  EMBEDDED_ENGINE_START_TIMEOUT: {
    zh: '内置数据库在 {seconds} 秒内没有就绪，已停止等待。请检查磁盘是否过慢或已满，然后重新启动。',
    en: 'The built-in database was not ready within {seconds} seconds and was given up. Check whether the disk is slow or full, then start again.',
    status: 503,
  },
  EMBEDDED_ENGINE_OPENING: {
    zh: '内置数据库正在打开数据，已用 {seconds} 秒。非正常关机之后需要恢复数据，请稍候。',
    en: 'The built-in database has been opening its data for {seconds} seconds. After an unclean stop it has to recover them; please wait.',
  },
  EMBEDDED_ENGINE_STOPPED: {
    zh: '内置数据库意外停止（{reason}），系统将自动重新启动它。已确认保存的数据不会丢失。',
    en: 'The built-in database stopped unexpectedly ({reason}) and will be started again. Nothing that was confirmed as saved is lost.',
  },
  EMBEDDED_ENGINE_RESTARTED: {
    zh: '内置数据库已重新启动（本次运行以来第 {restarts} 次）。',
    en: 'The built-in database is running again (restart {restarts} since the service started).',
  },
  EMBEDDED_ENGINE_GAVE_UP: {
    zh: '内置数据库在五分钟内五次未能恢复，不再尝试。请检查数据目录 {directory} 所在磁盘，然后重新启动本服务。',
    en: 'The built-in database could not be brought back in five attempts within five minutes; no more are made. Check the disk of the data directory {directory}, then restart the service.',
    status: 503,
  },
  DATA_DIRECTORY_IN_USE: {
    zh: '数据目录 {directory} 正被另一个进程（进程号 {pid}）使用。请先停止该进程，或换用另一个数据目录。',
    en: 'The data directory {directory} is in use by another process (id {pid}). Stop that process first, or use another data directory.',
    status: 503,
  },
  DATA_DIRECTORY_FOREIGN: {
    zh: '目录 {directory} 中已有其他文件，不是算盘的数据目录。请指定一个空目录或尚不存在的目录。',
    en: 'The directory {directory} holds other files and is not a data directory of Suanpan. Name an empty directory or one that does not exist yet.',
    status: 503,
  },
  DATA_DIRECTORY_UNUSABLE: {
    zh: '数据目录 {directory} 无法使用：{reason}。请检查路径和权限。',
    en: 'The data directory {directory} cannot be used: {reason}. Check its path and permissions.',
    status: 503,
  },
  DISK_SPACE_LOW: {
    zh: '数据目录 {directory} 所在磁盘只剩 {free} GB。请尽快清理；少于 1 GB 时将停止接收新文件。',
    en: 'Only {free} GB are free on the disk of the data directory {directory}. Make room soon: below 1 GB no documents are taken in.',
  },
  DISK_SPACE_EXHAUSTED: {
    zh: '数据目录 {directory} 所在磁盘只剩 {free} GB，已停止接收新文件。请清理磁盘；有空间后将自动恢复。',
    en: 'Only {free} GB are free on the disk of the data directory {directory}: no more documents are taken in. Make room; intake resumes by itself.',
    status: 507,
  },
  DISK_SPACE_RECOVERED: {
    zh: '数据目录 {directory} 所在磁盘又有 {free} GB 可用，一切恢复正常。',
    en: '{free} GB are free again on the disk of the data directory {directory}; everything is back to normal.',
  },
  DATABASE_URI_INVALID: {
    zh: '环境变量 MONGODB_URI 不是 MongoDB 地址。地址应以 mongodb:// 或 mongodb+srv:// 开头；不设置该变量则使用内置数据库。',
    en: 'The environment variable MONGODB_URI is no MongoDB address. It begins with mongodb:// or mongodb+srv://; leave it unset for the built-in database.',
    status: 503,
  },
  OUT_OF_SCOPE: {
    zh: '区划 {districtCode} 不在您的权限范围内。请改用您所属区划的代码，或请管理员授权。',
    en: 'The district {districtCode} is outside your scope. Use the code of a district of yours, or ask an administrator for access.',
    status: 403,
  },
  IMMUTABLE_RECORD: {
    zh: '集合 {collection} 中的记录一经保存不得修改或删除。请另存一条新记录。',
    en: 'Records of the collection {collection} are never changed or deleted once stored. Store a new one instead.',
    status: 409,
  },
  FORM_NOT_FOUND: {
    zh: '没有编号为 {formId} 的自评表，或它不在您的权限范围内。请检查编号。',
    en: 'There is no form {formId}, or it is outside your scope. Check the id.',
    status: 404,
  },
  FORM_MATCH_AMBIGUOUS: {
    zh: '“{unitName}”的项目“{projectName}”对应多份自评表（已保存的有：{candidates}），无法确定是哪一份，未保存。请指明编号，或作为新表提交。',
    en: 'The project "{projectName}" of "{unitName}" could be more than one form (stored: {candidates}), so it was not saved. Name the id that is meant, or hand it in as a new form.',
    status: 409,
  },
  FORM_NAME_SHARED: {
    zh: '“{unitName}”有多份名为“{projectName}”的自评表（另见：{others}），已分别保存。若属重复，请核对。',
    en: '"{unitName}" has more than one form named "{projectName}" (see also {others}); each was saved on its own. Check whether one is a duplicate.',
  },
  CLIENT_KEY_REUSED: {
    zh: '提交键 {clientKey} 已用于自评表 {formId} 的第 {revision} 版，内容不同，未保存。请为新的内容换用新的提交键。',
    en: 'The client key {clientKey} was used before, for revision {revision} of form {formId} with other content, so nothing was saved. Use a new key for new content.',
    status: 409,
  },
  WRITE_CONTENTION: {
    zh: '有 {left} 份自评表因其他人正在反复保存同样的表而未能保存。请稍后重试；已保存的不会重复。',
    en: '{left} forms could not be saved because others kept saving the same ones. Try again later; nothing is stored twice.',
    status: 503,
  },
} as const satisfies Messages;
