import type { Same } from '../same';
import type { drafts as zh } from '../zh/drafts';

export const drafts: Same<typeof zh> = {
  title: 'Drafts',
};
