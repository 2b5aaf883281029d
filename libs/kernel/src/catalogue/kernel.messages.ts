import type { Messages } from './message';

export const kernelMessages = {
  UNREADABLE_NUMBER: {
    zh: '“{text}”不是十进制数字。请只用阿拉伯数字和一个小数点。',
    en: '"{text}" is no decimal number. Use digits and one decimal point only.',
    status: 422,
  },
  DIVISION_BY_ZERO: {
    zh: '除数为 0，无法计算。',
    en: 'A division by 0 cannot be computed.',
    status: 500,
  },
  NOT_HASHABLE: {
    zh: '位置 {path} 的值没有唯一的规范写法，不能计算哈希。请用十进制字符串代替小数。',
    en: 'The value at {path} has no canonical form and cannot be hashed. Write fractions as decimal strings.',
    status: 422,
  },
} as const satisfies Messages;
