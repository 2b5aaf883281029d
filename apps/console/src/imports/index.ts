import type { ResourceProps } from 'react-admin';

export const imports: ResourceProps = { name: 'imports' };
