import type { Messages } from './message';

export const referenceMessages = {
  CONDITION_PATH: {
    zh: '条件中使用了 path“{path}”，它可能执行代码，一律不予运行。请改用事实字典中的事实。',
    en: 'A condition uses path "{path}", which could run code, so it is never followed. Use a fact of the dictionary instead.',
    status: 422,
  },
} as const satisfies Messages;
