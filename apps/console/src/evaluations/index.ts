import type { ResourceProps } from 'react-admin';

export const evaluations: ResourceProps = { name: 'evaluations' };
