import type { Same } from '../same';
import type { forms as zh } from '../zh/forms';

export const forms: Same<typeof zh> = {
  title: 'Forms',
};
