import type { Messages } from './message';

export const identityMessages = {
  UNAUTHENTICATED: {
    zh: '未登录，或登录凭证无效、已过期、已被撤销。请重新登录。',
    en: 'You are not signed in, or the credentials are invalid, expired or revoked. Sign in again.',
    status: 401,
  },
  SIGN_IN_REFUSED: {
    zh: '用户名或密码不正确。请核对后重试；忘记密码请联系管理员重置。',
    en: 'User name or password is wrong. Check them and try again; an administrator can reset a forgotten password.',
    status: 401,
  },
  SIGN_IN_PAUSED: {
    zh: '尝试次数过多，请在 {seconds} 秒后重试。账户没有被永久锁定。',
    en: 'Too many attempts. Try again in {seconds} seconds; no account is locked for good.',
    status: 429,
  },
  SIGN_IN_BUSY: {
    zh: '同时登录的人太多，请几秒后重试。',
    en: 'Too many people are signing in at this moment. Try again in a few seconds.',
    status: 503,
  },
  CROSS_SITE_REFUSED: {
    zh: '请求来自另一个网站，已被拒绝。请从本系统的页面操作。',
    en: 'The request came from another site and was refused. Use the pages of this system.',
    status: 403,
  },
  FORBIDDEN: {
    zh: '您的角色无权进行此操作。需要以下角色之一：{roles}。请联系管理员授权。',
    en: 'None of your roles may do this. It takes one of: {roles}. Ask an administrator for a grant.',
    status: 403,
  },
  PASSWORD_CHANGE_REQUIRED: {
    zh: '当前密码是一次性密码。请先修改密码，再进行其他操作。',
    en: 'Your password is a one-time password. Change it before anything else.',
    status: 403,
  },
  PASSWORD_LENGTH: {
    zh: '密码应有 {shortest} 至 {longest} 个字符。',
    en: 'A password has {shortest} to {longest} characters.',
    status: 422,
  },
  PASSWORD_TOO_SIMPLE: {
    zh: '这个密码太容易猜到（常见密码、重复字符，或包含用户名）。请换一个，例如几个不相关的词。',
    en: 'This password is easy to guess: a common one, one repeated character, or one that holds the user name. Choose another, such as several unrelated words.',
    status: 422,
  },
  PASSWORD_UNCHANGED: {
    zh: '新密码与当前密码相同。请换一个新密码。',
    en: 'The new password is the same as the current one. Choose another.',
    status: 422,
  },
  PASSWORD_WRONG: {
    zh: '当前密码不正确，密码没有修改。',
    en: 'The current password is wrong; nothing was changed.',
    status: 403,
  },
  SESSION_NOT_FOUND: {
    zh: '没有这个登录会话，或它已经结束。',
    en: 'There is no such session, or it is over.',
    status: 404,
  },
  FORM_UNIT_FOREIGN: {
    zh: '表“{projectName}”的单位是“{unitName}”，不是您的单位，不能由您提交。请核对实施单位；若单位曾用此名，请管理员登记别名。',
    en: 'The form "{projectName}" is of the unit "{unitName}", which is not yours to hand in for. Check the implementing unit; an administrator can register another name of your unit.',
    status: 422,
  },
  SCOPE_BY_UNIT: {
    zh: '内部错误：按单位限定的查询不能直接读取 {collection}。',
    en: 'Internal error: a query confined to units cannot read {collection} directly.',
    status: 500,
  },
  USER_NAME_LENGTH: {
    zh: '用户名应有 {shortest} 至 {longest} 个字符。',
    en: 'A user name has {shortest} to {longest} characters.',
  },
  USER_NAME_CHARACTERS: {
    zh: '用户名中不能使用字符“{character}”（{codePoint}）。只能使用汉字、小写拉丁字母 a–z、数字和 . _ -；看上去相同的其他文字的字母也不行。',
    en: 'The character "{character}" ({codePoint}) cannot be used in a user name. Use Chinese characters, Latin letters a–z, digits and . _ - only; letters of other scripts that look the same are different letters.',
  },
  USER_NAME_EDGE: {
    zh: '用户名不能以 . _ - 开头或结尾。',
    en: 'A user name neither begins nor ends with . _ or -.',
  },
  USER_NAME_INVALID: {
    zh: '这个用户名不能使用，用户没有创建。',
    en: 'This user name cannot be used; no user was created.',
    status: 422,
  },
  USER_NAME_TAKEN: {
    zh: '用户名“{name}”已被使用（已删除用户的名字也不再分配）。请换一个。',
    en: 'The user name "{name}" is taken; names of removed users are not given again. Choose another.',
    status: 409,
  },
  USER_NAME_LOOKS_ALIKE: {
    zh: '用户名“{name}”与已有的用户名看上去相同（例如 0 与 o、1 与 l、rn 与 m）。请换一个。',
    en: 'The user name "{name}" looks the same as one that is there, as 0 and o, 1 and l, rn and m do. Choose another.',
    status: 409,
  },
  USER_NOT_FOUND: {
    zh: '没有这个用户。',
    en: 'There is no such user.',
    status: 404,
  },
  USER_BEYOND_SCOPE: {
    zh: '该用户还持有您管辖范围之外的授权，不能由您停用、删除或重置密码。请联系上级管理员。',
    en: 'This user holds grants outside your scope, so you can neither disable, remove nor reset the account. Ask an administrator above you.',
    status: 403,
  },
  LAST_ADMINISTRATOR: {
    zh: '这是最后一位全局管理员，不能删除、停用或取消其授权。请先授权另一位管理员。',
    en: 'This is the last administrator of the whole system, who can neither be removed, disabled nor lose the grant. Grant the role to somebody else first.',
    status: 409,
  },
  ACCESS_CONTENTION: {
    zh: '同时有太多人修改授权，本次修改没有进行。请稍后重试。',
    en: 'Too many people are changing grants at this moment; nothing was changed. Try again shortly.',
    status: 503,
  },
  GRANT_INVALID: {
    zh: '授权内容有 {count} 处问题，没有保存。',
    en: 'The grant has {count} problems and was not stored.',
    status: 422,
  },
  GRANT_DISTRICT_UNKNOWN: {
    zh: '没有代码为 {districtCode} 的区划。',
    en: 'There is no district with the code {districtCode}.',
  },
  GRANT_UNIT_MISSING: {
    zh: '角色“{role}”必须指明区划 {districtCode} 中的一个单位。',
    en: 'The role "{role}" has to name a unit of the district {districtCode}.',
  },
  GRANT_UNIT_NEEDLESS: {
    zh: '角色“{role}”对整个区划 {districtCode} 有效，不能指明单位。',
    en: 'The role "{role}" is for all of the district {districtCode} and names no unit.',
  },
  GRANT_UNIT_UNKNOWN: {
    zh: '区划 {districtCode} 中没有单位 {unitId}。',
    en: 'There is no unit {unitId} in the district {districtCode}.',
  },
  GRANT_NOT_FOUND: {
    zh: '该用户没有这项授权。',
    en: 'The user does not hold this grant.',
    status: 404,
  },
  API_KEY_NOT_FOUND: {
    zh: '没有这个接口密钥。',
    en: 'There is no such API key.',
    status: 404,
  },
  API_KEY_EXPIRY: {
    zh: '密钥的有效期至少到明天，最长 {days} 天。',
    en: 'A key is valid until tomorrow at least and for {days} days at most.',
    status: 422,
  },
  UNIT_NOT_FOUND: {
    zh: '没有这个单位。',
    en: 'There is no such unit.',
    status: 404,
  },
  UNIT_NAME_BLANK: {
    zh: '单位名称不能为空白。',
    en: 'The name of a unit cannot be blank.',
    status: 422,
  },
  UNIT_NAME_TAKEN: {
    zh: '名称“{name}”已属于另一个单位。',
    en: 'Another unit goes by the name "{name}" already.',
    status: 409,
  },
  DEMO_INSTANCE: {
    zh: '这是演示系统：数据为虚构，账户人人皆知。请勿录入真实数据。',
    en: 'This is a demo: the data are invented and the accounts are known to everybody. Enter nothing real.',
  },
  RECOVER_USER_UNKNOWN: {
    zh: '环境变量 SUANPAN_RECOVER_USER 指定的用户“{name}”不存在或已停用，没有重置密码。',
    en: 'The user "{name}" of the environment variable SUANPAN_RECOVER_USER is not there or not active; no password was reset.',
  },
  CONFIG_SECRET: {
    zh: '环境变量 {name} 太短（{found}）：密钥至少要有 {shortest} 个字符，例如 openssl rand -base64 48 的输出。请改正后重新启动。',
    en: 'The environment variable {name} is too short ({found}): a secret has at least {shortest} characters, such as the output of openssl rand -base64 48. Correct it and start again.',
  },
  CLI_SERVER_UNREACHABLE: {
    zh: '无法连接服务 {server}。请检查地址，并确认服务正在运行。',
    en: 'The service {server} cannot be reached. Check the address and whether the service is running.',
  },
  CLI_SERVER_MALFORMED: {
    zh: '“{given}”不是服务地址。地址应以 http:// 或 https:// 开头，例如 http://127.0.0.1:3000。',
    en: '"{given}" is no address of a service. It begins with http:// or https://, e.g. http://127.0.0.1:3000.',
  },
  CLI_NOT_SIGNED_IN: {
    zh: '尚未登录，或登录已失效。请先运行 suanpan admin login 用户名。',
    en: 'Nobody is signed in, or the sign-in is over. Run suanpan admin login NAME first.',
  },
  CLI_SECRET_MISSING: {
    zh: '没有读到密码。请在终端输入，或从标准输入逐行给出。',
    en: 'No password was read. Type it at the terminal, or give it on a line of standard input.',
  },
  CLI_USER_UNKNOWN: {
    zh: '没有名为“{name}”的用户。请用 suanpan admin users list 查看。',
    en: 'There is no user named "{name}". See suanpan admin users list.',
  },
  DISTRICT_TAKEN: {
    zh: '区划代码 {districtCode} 已存在。',
    en: 'The district code {districtCode} is there already.',
    status: 409,
  },
  DISTRICT_MOVE_CYCLE: {
    zh: '不能把区划 {districtCode} 移到 {parentCode} 之下：{parentCode} 就是它自己或在它之下。',
    en: 'The district {districtCode} cannot be put below {parentCode}, which is the district itself or below it.',
    status: 409,
  },
} as const satisfies Messages;
