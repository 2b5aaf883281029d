export const drafts = {
  title: '规则草稿',
} as const;
