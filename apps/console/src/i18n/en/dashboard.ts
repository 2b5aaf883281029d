import type { Same } from '../same';
import type { dashboard as zh } from '../zh/dashboard';

export const dashboard: Same<typeof zh> = {
  title: 'Dashboard',
};
