import type { Same } from '../same';
import type { alerts as zh } from '../zh/alerts';

export const alerts: Same<typeof zh> = {
  title: 'Alerts',
  hint: 'What the service found when it checked by itself',
  none: 'No alerts.',
  at: 'When',
  message: 'What',
  code: 'Code',
  toScore: 'To the score',
};
