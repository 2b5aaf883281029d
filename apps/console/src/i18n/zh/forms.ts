export const forms = {
  title: '自评表',
} as const;
