import type { ResourceProps } from 'react-admin';

export const drafts: ResourceProps = { name: 'drafts' };
