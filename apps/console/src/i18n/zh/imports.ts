export const imports = {
  title: '导入文件',
} as const;
