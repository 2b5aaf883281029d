export const administration = {
  title: '管理',
} as const;
