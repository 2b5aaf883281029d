import {
  AccountsRepository,
  AlertsRepository,
  ApiKeysRepository,
  AttemptsRepository,
  AuditEventsRepository,
  CalculationAcceptancesRepository,
  connectionOptions,
  DistrictsRepository,
  DistrictTreeRepository,
  EvaluationsRepository,
  FormsRepository,
  FormTextsRepository,
  ImportJournal,
  ImportsRepository,
  InstanceRepository,
  JobDesk,
  JobsRepository,
  openStorage,
  RuleSetDraftsRepository,
  RuleSetVersionsRepository,
  RuleSetWithdrawalsRepository,
  SessionsRepository,
  SimulationAcknowledgementsRepository,
  UnitsRepository,
  UsersRepository,
  type Database,
  type Storage,
} from '@app/persistence';
import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { getConnectionToken, MongooseModule } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { DATABASE } from './database';

/** Injects the `Storage`: all repositories and their preparation. */
export const STORAGE = Symbol('STORAGE');

const repositories: readonly Provider[] = [
  repository(AccountsRepository, ({ identity }) => identity.accounts),
  repository(AlertsRepository, ({ alerts }) => alerts),
  repository(ApiKeysRepository, ({ identity }) => identity.apiKeys),
  repository(AttemptsRepository, ({ identity }) => identity.attempts),
  repository(AuditEventsRepository, ({ auditEvents }) => auditEvents),
  repository(CalculationAcceptancesRepository, ({ calculationAcceptances }) => calculationAcceptances),
  repository(DistrictsRepository, ({ districts }) => districts),
  repository(DistrictTreeRepository, ({ identity }) => identity.districtTree),
  repository(EvaluationsRepository, ({ evaluations }) => evaluations),
  repository(FormsRepository, ({ forms }) => forms),
  repository(FormTextsRepository, ({ formTexts }) => formTexts),
  repository(ImportJournal, ({ importJournal }) => importJournal),
  repository(ImportsRepository, ({ imports }) => imports),
  repository(InstanceRepository, ({ identity }) => identity.instance),
  repository(JobDesk, ({ jobDesk }) => jobDesk),
  repository(JobsRepository, ({ jobs }) => jobs),
  repository(RuleSetDraftsRepository, ({ ruleSetDrafts }) => ruleSetDrafts),
  repository(RuleSetVersionsRepository, ({ ruleSetVersions }) => ruleSetVersions),
  repository(RuleSetWithdrawalsRepository, ({ ruleSetWithdrawals }) => ruleSetWithdrawals),
  repository(SessionsRepository, ({ identity }) => identity.sessions),
  repository(SimulationAcknowledgementsRepository, (storage) => storage.simulationAcknowledgements),
  repository(UnitsRepository, ({ units }) => units),
  repository(UsersRepository, ({ identity }) => identity.users),
];

/** The connection and the repositories over it. The connection closes with the app; the engine is closed after it. */
@Global()
@Module({})
export class StorageModule {
  static of(database: Database): DynamicModule {
    const connection = MongooseModule.forRoot(database.uri, {
      ...connectionOptions(database.kind),
      // Whoever starts the service wants to know at once; the driver itself waits for half a minute.
      retryAttempts: 0,
    });
    return {
      module: StorageModule,
      imports: [connection],
      providers: [
        { provide: DATABASE, useValue: database },
        { provide: STORAGE, inject: [getConnectionToken()], useFactory: (open: Connection) => openStorage(open) },
        ...repositories,
      ],
      exports: [connection, DATABASE, STORAGE, ...repositories],
    };
  }
}

function repository<T>(type: Type<T>, pick: (storage: Storage) => T): Provider {
  return { provide: type, inject: [STORAGE], useFactory: pick };
}
