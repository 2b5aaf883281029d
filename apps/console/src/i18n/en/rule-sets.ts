import type { Same } from '../same';
import type { ruleSets as zh } from '../zh/rule-sets';

export const ruleSets: Same<typeof zh> = {
  title: 'Rule sets',
};
