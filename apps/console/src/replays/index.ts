import type { ResourceProps } from 'react-admin';

export const replays: ResourceProps = { name: 'replays' };
