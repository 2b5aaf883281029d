import type { Same } from '../same';
import type { replays as zh } from '../zh/replays';

export const replays: Same<typeof zh> = {
  title: 'Replays',
};
