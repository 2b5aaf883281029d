export const alerts = {
  title: '预警',
  hint: '系统定期复核时发现的问题',
  none: '没有预警。',
  at: '时间',
  message: '内容',
  code: '代码',
  toScore: '查看得分',
} as const;
