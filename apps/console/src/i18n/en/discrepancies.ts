import type { Same } from '../same';
import type { discrepancies as zh } from '../zh/discrepancies';

export const discrepancies: Same<typeof zh> = {
  title: 'Discrepancies',
};
