import type { ResourceProps } from 'react-admin';

export const ruleSets: ResourceProps = { name: 'rule-sets' };
