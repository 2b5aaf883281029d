import type { ResourceProps } from 'react-admin';

export const simulations: ResourceProps = { name: 'simulations' };
