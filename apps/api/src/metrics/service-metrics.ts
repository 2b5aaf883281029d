import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DatabaseProbe } from '../health/database-probe';

const DURATIONS_IN_SECONDS = [0.005, 0.02, 0.1, 0.5, 2, 10, 60];

/** What the service counts and measures, for Prometheus. */
@Injectable()
export class ServiceMetrics implements OnApplicationShutdown {
  private readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'suanpan_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATIONS_IN_SECONDS,
    registers: [this.registry],
  });

  private readonly forms = new Counter({
    name: 'suanpan_forms_imported_total',
    help: 'Forms of imported documents, by what became of them.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  private readonly evaluations = new Counter({
    name: 'suanpan_evaluations_total',
    help: 'Scores asked to be stored: new ones, and those that were there already.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor(probe: DatabaseProbe) {
    collectDefaultMetrics({ register: this.registry, prefix: 'suanpan_' });
    new Gauge({
      name: 'suanpan_database_up',
      help: 'Whether the database answers: 1 or 0.',
      registers: [this.registry],
      collect: async function () {
        this.set((await probe.answers()) ? 1 : 0);
      },
    });
  }

  /** Shows a number that is asked for whenever the metrics are; while it cannot be had, the last one stands. */
  watch(name: string, help: string, count: () => Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async function () {
        const found = await count().catch(() => null);
        if (found !== null) this.set(found);
      },
    });
  }

  observeRequest(method: string, route: string, status: number, milliseconds: number): void {
    this.requests.observe({ method, route, status }, milliseconds / 1000);
  }

  countForms(outcome: string, count: number): void {
    if (count > 0) this.forms.inc({ outcome }, count);
  }

  countEvaluations(outcome: 'created' | 'unchanged', count: number): void {
    if (count > 0) this.evaluations.inc({ outcome }, count);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }
}
