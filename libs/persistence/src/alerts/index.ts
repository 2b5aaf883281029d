export type { Alert, NewAlert } from './alert.entity';
export { AlertsRepository, type AlertListQuery } from './alerts.repository';
