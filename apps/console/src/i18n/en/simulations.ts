import type { Same } from '../same';
import type { simulations as zh } from '../zh/simulations';

export const simulations: Same<typeof zh> = {
  title: 'Simulations',
};
