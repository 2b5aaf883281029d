export const simulations = {
  title: '政策模拟',
} as const;
