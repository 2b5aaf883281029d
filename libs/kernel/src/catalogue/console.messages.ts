import type { Messages } from './message';

/** What the console says by itself, where no answer of the service can. */
export const consoleMessages = {
  NETWORK_LOST: {
    zh: '连接不上服务器，填写的内容仍保留在页面上。请检查网络，稍后重试。',
    en: 'The server cannot be reached; what you have entered is still on the page. Check the network and try again.',
  },
  ANSWER_UNREADABLE: {
    zh: '服务器的答复无法识别（状态 {status}）。请稍后重试；如仍出现，请联系管理员。',
    en: 'The answer of the server cannot be read (status {status}). Try again later; if it persists, tell an administrator.',
  },
} as const satisfies Messages;
