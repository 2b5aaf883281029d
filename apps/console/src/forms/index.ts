import type { ResourceProps } from 'react-admin';

export const forms: ResourceProps = { name: 'forms' };
