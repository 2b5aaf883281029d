export * from './alerts';
export * from './audit';
export * from './chain';
export type { CheckpointKey } from './checkpoints/checkpoint.entity';
export { CheckpointsRepository } from './checkpoints/checkpoints.repository';
export type { CalculationAcceptance } from './calculation-acceptances/calculation-acceptance.entity';
export { CalculationAcceptancesRepository } from './calculation-acceptances/calculation-acceptances.repository';
export {
  connectDatabase,
  connectionOptions,
  type ConnectDatabaseOptions,
  type Database,
  type DatabaseState,
} from './database/connect-database';
export { DatabaseUriError } from './database/database-errors';
export { UnknownDistrictError } from './districts/district-errors';
export { DistrictsRepository } from './districts/districts.repository';
export { EmbeddedEngine, type EmbeddedEngineOptions, type EnginePhase } from './embedded/embedded-engine';
export * from './embedded/engine-errors';
export { detectPlatform, engineSupport, type Platform } from './embedded/platform';
export type { Evaluation, EvaluationStamp, NewEvaluation, StoredEvaluation } from './evaluations/evaluation.entity';
export type { DueScores } from './evaluations/due-scores';
export {
  EVALUATION_SORT_FIELDS,
  type EvaluationListFilter,
  type EvaluationListItem,
  type EvaluationListQuery,
  type EvaluationSortField,
} from './evaluations/evaluation-list';
export { EvaluationsRepository, type AddedEvaluation, type ScoresOfYear } from './evaluations/evaluations.repository';
export { WriteContentionError } from './forms/form-errors';
export {
  FORM_SORT_FIELDS,
  LONGEST_PAGE,
  type FormListFilter,
  type FormListQuery,
  type FormSortField,
} from './forms/form-list';
export type { FormPlace, FormStatistics, StatisticsFilter, UnitStatistics } from './forms/form-statistics';
export type { CurrentRevision, EvaluationSummary, FormRevision, RuleSetReference } from './forms/form.entity';
export type { FindFormOptions, FormPage, StoredForm, StoredHead } from './forms/forms-reader';
export type { SaveStamp } from './forms/forms-writer';
export {
  FormTextsRepository,
  type FormCursor,
  type FormSelection,
  type FormText,
  type FormTextBatch,
} from './forms/form-texts.repository';
export { FormsRepository } from './forms/forms.repository';
export {
  outcomeIssues,
  type FormCandidate,
  type FormEdit,
  type FormSubmission,
  type SaveOutcome,
} from './forms/save-outcome';
export * from './identity';
export type { ImportCounts, ImportedForm, ImportRecord, ImportStatus } from './imports/import.entity';
export { ImportJournal, type JournalledForm } from './imports/import-journal';
export {
  ImportsRepository,
  MOST_STORED_ISSUES,
  type ImportListQuery,
  type ImportResult,
  type ImportStart,
  type ImportSummary,
  type NewImport,
} from './imports/imports.repository';
export * from './jobs';
export * from './rule-set-drafts';
export * from './rule-set-versions/gate-report';
export type { RuleSetVersion } from './rule-set-versions/rule-set-version.entity';
export {
  RuleSetVersionsRepository,
  type PublicationOfDraft,
  type PublicationStamp,
  type PublishOutcome,
  type RuleSetVersionFilter,
  type RuleSetVersionSummary,
} from './rule-set-versions/rule-set-versions.repository';
export * from './rule-set-withdrawals';
export type { DistrictScope } from './scope/district-scope';
export { ImmutableRecordError } from './scope/immutable-schema';
export { OutOfScopeError } from './scope/scope-errors';
export * from './simulation-acknowledgements';
export { openStorage, type Storage } from './storage';
export { nameKey } from './text/name-key';
export { sortKey } from './text/sort-key';
export type { Unit } from './units/unit.entity';
export { UnitsRepository } from './units/units.repository';
