import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const auditEvents: ResourceProps = { name: 'audit-events', list: lazy(() => import('./AuditEventList')) };
