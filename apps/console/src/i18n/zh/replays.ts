export const replays = {
  title: '重放核验',
} as const;
