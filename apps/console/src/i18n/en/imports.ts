import type { Same } from '../same';
import type { imports as zh } from '../zh/imports';

export const imports: Same<typeof zh> = {
  title: 'Imports',
};
