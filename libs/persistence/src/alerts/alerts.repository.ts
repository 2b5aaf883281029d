import { sha256Hex } from '@app/kernel';
import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { Alert, NewAlert } from './alert.entity';

const LONGEST_PAGE = 200;

/** What a list of alerts can be narrowed to, and which part of it is wanted. */
export interface AlertListQuery {
  readonly code?: string;
  readonly evaluationId?: string;
  /** The newest first unless set. */
  readonly isOldestFirst?: boolean;
  /** From 0. */
  readonly page?: number;
  /** 1 to 200; 50 when left out. */
  readonly pageSize?: number;
}

/** What somebody has to look into. Alerts can be raised and read; nothing changes or removes one. */
export class AlertsRepository {
  private readonly alerts: ScopedCollection<Alert>;

  constructor(model: Model<Alert>) {
    this.alerts = new ScopedCollection(model, 'district');
  }

  /**
   * The alerts of a list that nobody has raised yet, with their ids.
   *
   * @throws OutOfScopeError when the scope does not hold one of their districts
   */
  async unraised(scope: DistrictScope, alerts: readonly NewAlert[]): Promise<Alert[]> {
    const named = new Map(alerts.map((alert) => [alertIdOf(alert), { ...alert, alertId: alertIdOf(alert) }]));
    for (const { districtCode } of alerts) scope.assertCovers(districtCode);
    if (named.size === 0) return [];
    const known = await this.alerts.find(scope, { alertId: { $in: [...named.keys()] } });
    for (const { alertId } of known) named.delete(alertId);
    return [...named.values()];
  }

  /** Stores alerts; those that somebody else has raised by now stand as they are. */
  async raise(scope: DistrictScope, alerts: readonly Alert[]): Promise<void> {
    await this.alerts.insert(scope, alerts);
  }

  /** One page of alerts, the newest first, and how many there are in all. */
  async list(scope: DistrictScope, query: AlertListQuery = {}): Promise<{ alerts: Alert[]; total: number }> {
    const { code, evaluationId, page = 0, pageSize = 50 } = query;
    const filter = {
      ...(code === undefined ? {} : { code }),
      ...(evaluationId === undefined ? {} : { evaluationId }),
    };
    const limit = Math.min(Math.max(1, pageSize), LONGEST_PAGE);
    const [alerts, total] = await Promise.all([
      this.alerts.find(scope, filter, {
        sort: { at: query.isOldestFirst === true ? 1 : -1, alertId: 1 },
        skip: page * limit,
        limit,
      }),
      this.alerts.count(scope, filter),
    ]);
    return { alerts, total };
  }

  count(scope: DistrictScope): Promise<number> {
    return this.alerts.count(scope, {});
  }
}

function alertIdOf({ districtCode, evaluationId, code, values }: NewAlert): string {
  return `alert-${sha256Hex(`${districtCode}/${evaluationId}/${code}/${values['path'] ?? ''}`).slice(0, 32)}`;
}
