export const ruleSets = {
  title: '规则集',
} as const;
