import { AlertsRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { ServiceMetrics } from '../metrics/service-metrics';

/** Shows in the metrics how many alerts have been raised, by whatever process: for whoever watches over the service. */
@Injectable()
export class AlertGauge {
  constructor(metrics: ServiceMetrics, alerts: AlertsRepository, directory: DistrictDirectory) {
    metrics.watch('suanpan_alerts', 'Alerts about stored scores, of all districts.', async () =>
      alerts.count(await directory.everywhere()),
    );
  }
}
