import { ImportJournal, ImportsRepository, type DistrictScope, type ImportRecord } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { StoreImport } from './store-import';

/** Imports that have been storing for so long are taken for interrupted; going on with one twice does no harm. */
const INTERRUPTED_AFTER_MS = 10_000;
/** Imports that have been reading for so long will never get to storing. */
const ABANDONED_AFTER_MS = 15 * 60_000;

/** How many interrupted imports were completed, and how many that had stored nothing were given up. */
export interface SweptImports {
  readonly completed: number;
  readonly abandoned: number;
}

/** Finishes what a crash left: a whole journal is stored, a partial one is dropped. */
@Injectable()
export class SweepImportsUseCase {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly journal: ImportJournal,
    private readonly storing: StoreImport,
  ) {}

  /** @param interruptedAfter milliseconds after which an import that is storing is taken up */
  async execute(scope: DistrictScope, interruptedAfter = INTERRUPTED_AFTER_MS): Promise<SweptImports> {
    const now = Date.now();
    let [completed, abandoned] = [0, 0];
    for (const record of await this.imports.unfinished(scope, new Date(now - interruptedAfter))) {
      const own = scope.only(record.districtCode);
      if (record.status === 'storing' && !this.storing.isActive(record.importId)) {
        await this.storing.run(own, record);
        completed += 1;
      } else if (record.status === 'running' && record.startedAt.getTime() < now - ABANDONED_AFTER_MS) {
        await this.giveUp(own, record);
        abandoned += 1;
      }
    }
    return { completed, abandoned };
  }

  private async giveUp(scope: DistrictScope, { importId }: ImportRecord): Promise<void> {
    const nothing = { counts: null, forms: [], issues: [], finishedAt: new Date() };
    await this.imports.finish(scope, importId, { status: 'failed', ...nothing });
    await this.journal.clear(scope, importId);
  }
}
