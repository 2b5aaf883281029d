import type { District } from '@app/rule-set';
import type { Connection, Model, Schema } from 'mongoose';
import { alertSchema } from './alerts/alert.schema';
import { AlertsRepository } from './alerts/alerts.repository';
import { AuditEventsRepository } from './audit/audit-events.repository';
import { auditEventSchema } from './audit/audit-event.schema';
import { calculationAcceptanceSchema } from './calculation-acceptances/calculation-acceptance.schema';
import { CalculationAcceptancesRepository } from './calculation-acceptances/calculation-acceptances.repository';
import { chainEntrySchema } from './chain/chain-entry.schema';
import { openChain, type ChainStorage } from './chain/chain-storage';
import { checkpointKeySchema, checkpointSchema } from './checkpoints/checkpoint.schema';
import { districtSchema } from './districts/district.schema';
import { DistrictsRepository } from './districts/districts.repository';
import { evaluationSchema } from './evaluations/evaluation.schema';
import { EvaluationsRepository } from './evaluations/evaluations.repository';
import { formPersonsSchema, formRevisionSchema, formSchema } from './forms/form.schema';
import { FormTextsRepository } from './forms/form-texts.repository';
import { FormsRepository } from './forms/forms.repository';
import { openIdentity, type IdentityStorage } from './identity/identity-storage';
import { ImportJournal, importJournalSchema } from './imports/import-journal';
import { importSchema } from './imports/import.schema';
import { ImportsRepository } from './imports/imports.repository';
import { JobDesk } from './jobs/job-desk';
import { jobPartSchema, jobSchema } from './jobs/job.schema';
import { JobsRepository } from './jobs/jobs.repository';
import { RuleSetDraftsRepository } from './rule-set-drafts';
import { ruleSetDraftSchema } from './rule-set-drafts/rule-set-draft.schema';
import { ruleSetVersionSchema } from './rule-set-versions/rule-set-version.schema';
import { RuleSetVersionsRepository } from './rule-set-versions/rule-set-versions.repository';
import { RuleSetWithdrawalsRepository } from './rule-set-withdrawals';
import { ruleSetWithdrawalSchema } from './rule-set-withdrawals/rule-set-withdrawal.schema';
import { SimulationAcknowledgementsRepository } from './simulation-acknowledgements';
import { simulationAcknowledgementSchema } from './simulation-acknowledgements/simulation-acknowledgement.schema';
import { unitSchema } from './units/unit.schema';
import { UnitsRepository } from './units/units.repository';

/** Everything that is stored, one repository each. */
export interface Storage {
  readonly districts: DistrictsRepository;
  readonly units: UnitsRepository;
  readonly forms: FormsRepository;
  readonly ruleSetDrafts: RuleSetDraftsRepository;
  readonly formTexts: FormTextsRepository;
  readonly ruleSetVersions: RuleSetVersionsRepository;
  readonly ruleSetWithdrawals: RuleSetWithdrawalsRepository;
  readonly simulationAcknowledgements: SimulationAcknowledgementsRepository;
  readonly evaluations: EvaluationsRepository;
  readonly calculationAcceptances: CalculationAcceptancesRepository;
  readonly imports: ImportsRepository;
  readonly importJournal: ImportJournal;
  readonly jobs: JobsRepository;
  readonly jobDesk: JobDesk;
  readonly identity: IdentityStorage;
  readonly alerts: AlertsRepository;
  readonly auditEvents: AuditEventsRepository;
  readonly chain: ChainStorage;
  /** Builds missing collections and indexes and adds missing districts. Safe to repeat, also by several at once. */
  prepare(districts: readonly District[]): Promise<void>;
}

/**
 * The repositories over a connection made with `connectionOptions`.
 *
 * @example
 * const storage = openStorage(connection);
 * await storage.prepare(districts);
 */
export function openStorage(connection: Connection): Storage {
  const model = <T>(name: string, schema: Schema<T>): Model<T> => connection.model<T>(name, schema, name);
  const models = {
    districts: model('districts', districtSchema),
    units: model('units', unitSchema),
    forms: model('forms', formSchema),
    revisions: model('formRevisions', formRevisionSchema),
    persons: model('formPersons', formPersonsSchema),
    ruleSetDrafts: model('ruleSetDrafts', ruleSetDraftSchema),
    ruleSetVersions: model('ruleSetVersions', ruleSetVersionSchema),
    ruleSetWithdrawals: model('ruleSetWithdrawals', ruleSetWithdrawalSchema),
    simulationAcknowledgements: model('simulationAcknowledgements', simulationAcknowledgementSchema),
    evaluations: model('evaluations', evaluationSchema),
    calculationAcceptances: model('calculationAcceptances', calculationAcceptanceSchema),
    imports: model('imports', importSchema),
    importJournal: model('importJournal', importJournalSchema),
    jobs: model('jobs', jobSchema),
    jobParts: model('jobParts', jobPartSchema),
    alerts: model('alerts', alertSchema),
    auditEvents: model('auditEvents', auditEventSchema),
    chainEntries: model('chainEntries', chainEntrySchema),
    checkpoints: model('checkpoints', checkpointSchema),
    checkpointKeys: model('checkpointKeys', checkpointKeySchema),
  };
  const districts = new DistrictsRepository(models.districts);
  const units = new UnitsRepository(models.units);
  const forms = new FormsRepository(models, units);
  const { writer, ...chain } = openChain(connection, models);
  const identity = openIdentity(connection, models.districts);
  return {
    districts,
    units,
    forms,
    formTexts: new FormTextsRepository(models, models.evaluations),
    ruleSetVersions: new RuleSetVersionsRepository(models.ruleSetVersions, writer),
    ruleSetDrafts: new RuleSetDraftsRepository(models.ruleSetDrafts),
    ruleSetWithdrawals: new RuleSetWithdrawalsRepository(models.ruleSetWithdrawals, writer),
    simulationAcknowledgements: new SimulationAcknowledgementsRepository(models.simulationAcknowledgements),
    evaluations: new EvaluationsRepository(models.evaluations, forms, writer),
    calculationAcceptances: new CalculationAcceptancesRepository(models.calculationAcceptances),
    imports: new ImportsRepository(models.imports),
    importJournal: new ImportJournal(models.importJournal),
    jobs: new JobsRepository(models.jobs),
    jobDesk: new JobDesk({ jobs: models.jobs, parts: models.jobParts }),
    identity,
    alerts: new AlertsRepository(models.alerts),
    auditEvents: new AuditEventsRepository(models.auditEvents, writer),
    chain,
    prepare: async (known) => {
      for (const each of Object.values(models)) await each.createIndexes();
      await districts.addMissing(known);
      await identity.prepare();
    },
  };
}
