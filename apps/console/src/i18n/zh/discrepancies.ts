export const discrepancies = {
  title: '差异报告',
} as const;
