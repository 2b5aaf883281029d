import { sentence, SuanpanError, type Issue } from '@app/kernel';
import type { Storage } from '@app/persistence';
import { loadDistricts } from '@app/rule-files';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ChainKeeper } from '../chain/chain-keeper';
import { DistrictDirectory } from '../districts/district-directory';
import { ServiceState } from '../health/service-state';
import { JobService } from '../jobs/job-service';
import { SweepImportsUseCase } from '../imports/sweep-imports.usecase';
import { SweepPublicationsUseCase } from '../rule-set-drafts/sweep-publications.usecase';
import { STORAGE } from '../storage/storage.module';
import { FirstAdministratorUseCase, type FirstLogin } from '../identity/accounts/first-administrator.usecase';
import { RecoverUserUseCase } from '../identity/accounts/recover-user.usecase';
import { DemoAccountsUseCase, type DemoLogin } from '../identity/demo/demo-accounts.usecase';
import { DemoState } from '../identity/demo/demo-state';
import { LoadRuleSetsUseCase, type LoadedRuleSets } from './load-rule-sets.usecase';
import { LoadSamplesUseCase, type LoadedSamples } from './load-samples.usecase';

/** There is no table of districts, without which nothing can be told apart. */
export class NoDistrictsError extends SuanpanError {
  constructor(folder: string) {
    super('NO_DISTRICTS', { folder });
  }
}

/** What was found and loaded before the service opened. */
export interface StartUpReport {
  readonly ruleSets: LoadedRuleSets;
  /** Null where samples are off or the database holds forms already. */
  readonly samples: LoadedSamples | null;
  /** How to get into a demo; empty in every other installation. */
  readonly demoLogins: readonly DemoLogin[];
  /** Of the first administrator, or of an account to be recovered; else null. To be shown once, and not to reach any log. */
  readonly firstLogin: FirstLogin | null;
}

/** Everything between an open database and an open service. */
@Injectable()
export class StartUp {
  private readonly logger = new Logger(StartUp.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly directory: DistrictDirectory,
    private readonly loadRuleSets: LoadRuleSetsUseCase,
    private readonly sweepImports: SweepImportsUseCase,
    private readonly sweepPublications: SweepPublicationsUseCase,
    private readonly loadSamples: LoadSamplesUseCase,
    private readonly demoAccounts: DemoAccountsUseCase,
    private readonly demoState: DemoState,
    private readonly firstAdministrator: FirstAdministratorUseCase,
    private readonly recoverUser: RecoverUserUseCase,
    private readonly jobs: JobService,
    private readonly chainKeeper: ChainKeeper,
    private readonly state: ServiceState,
  ) {}

  /** @throws NoDistrictsError */
  async run(): Promise<StartUpReport> {
    const { rulesDir, samplesDir, withSamples } = this.config;
    const { districts, issues } = await loadDistricts(rulesDir);
    this.tell(issues);
    if (!districts) throw new NoDistrictsError(rulesDir);
    await this.storage.prepare(districts.all());
    this.chainKeeper.begin();
    await this.sweepPublications.execute(await this.directory.everywhere());
    const ruleSets = await this.loadRuleSets.execute(rulesDir);
    this.tell(ruleSets.issues);
    await this.sweepImports.execute(await this.directory.everywhere());
    // A database that holds something already, accounts before all, never becomes a demo.
    const isDemo = withSamples && (await this.demoAccounts.begin());
    const samples = withSamples ? await this.trySamples(samplesDir) : null;
    const demoLogins = isDemo ? await this.demoAccounts.complete() : [];
    const firstLogin = (await this.firstAdministrator.execute()) ?? (await this.recover());
    await this.demoState.refresh(demoLogins);
    this.jobs.start();
    this.state.markStarted();
    return { ruleSets, samples, demoLogins, firstLogin };
  }

  private async recover(): Promise<FirstLogin | null> {
    const { recoverUser: name } = this.config;
    if (name === undefined) return null;
    const login = await this.recoverUser.execute(name);
    if (!login) this.logger.warn(sentence('RECOVER_USER_UNKNOWN', { name }, 'zh'));
    return login;
  }

  /** Samples are a convenience: a service that cannot load them runs without. */
  private async trySamples(folder: string): Promise<LoadedSamples | null> {
    try {
      return await this.loadSamples.execute(folder);
    } catch (error) {
      this.logger.warn({ err: error, folder }, 'The sample forms could not be loaded.');
      return null;
    }
  }

  private tell(issues: readonly Issue[]): void {
    for (const { code, severity, at, values } of issues) {
      const message = `${at.file ?? ''} ${at.path ?? ''} ${sentence(code, values, 'zh')} ${sentence(code, values, 'en')}`;
      if (severity === 'info') this.logger.debug(message.trim());
      else this.logger.warn(message.trim());
    }
  }
}
