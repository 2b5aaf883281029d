import type { ChainMember } from '@app/evidence';
import { keyText } from '@app/rule-set';
import type { Model, mongo } from 'mongoose';
import type { AuditEvent } from '../audit/audit-event.entity';
import { isSoundEvaluation } from '../evaluations/evaluation-record';
import type { Evaluation } from '../evaluations/evaluation.entity';
import { isSoundVersion } from '../rule-set-versions/sound-version';
import type { RuleSetVersion } from '../rule-set-versions/rule-set-version.entity';
import type { RuleSetWithdrawal } from '../rule-set-withdrawals/rule-set-withdrawal.entity';
import type { InDistrict } from '../scope/scoped-collection';
import { memberOfEvaluation, memberOfEvent, memberOfVersion, memberOfWithdrawal } from './chained-records';

/** A collection whose records enter the chains of their districts. */
export interface ChainSource<T extends InDistrict = InDistrict> {
  readonly name: string;
  readonly collection: mongo.Collection;
  /** The fields that `idOf` reads. */
  readonly idFields: readonly string[];
  /** The id a record has as a member. */
  readonly idOf: (record: T) => string;
  /** Whether a member's id is of this collection. */
  readonly holds: (id: string) => boolean;
  /** What finds the records of such ids. */
  readonly filterFor: (ids: readonly string[]) => mongo.Filter<mongo.Document>;
  readonly memberOf: (record: T) => ChainMember;
  /** Whether the parts of a record that its member holds only by hash still have that hash. */
  readonly isSound: (record: T) => boolean;
}

export interface ChainedModels {
  readonly evaluations: Model<Evaluation>;
  readonly ruleSetVersions: Model<RuleSetVersion>;
  readonly ruleSetWithdrawals: Model<RuleSetWithdrawal>;
  readonly auditEvents: Model<AuditEvent>;
}

/** All collections whose records enter chains. */
export function chainSources(models: ChainedModels): readonly ChainSource[] {
  const { evaluations, ruleSetVersions, ruleSetWithdrawals, auditEvents } = models;
  return [
    source<Evaluation>({
      name: 'evaluations',
      collection: evaluations.collection,
      idFields: ['evaluationId'],
      idOf: ({ evaluationId }) => evaluationId,
      holds: (id) => id.startsWith('evaluation-'),
      filterFor: (ids) => ({ evaluationId: { $in: ids } }),
      memberOf: memberOfEvaluation,
      isSound: isSoundEvaluation,
    }),
    source<RuleSetVersion>({
      name: 'ruleSetVersions',
      collection: ruleSetVersions.collection,
      idFields: ['year', 'kind', 'version'],
      idOf: (version) => `publication/${keyText(version)}`,
      holds: (id) => id.startsWith('publication/'),
      filterFor: (ids) => ({ $or: ids.map(keyFilter) }),
      memberOf: memberOfVersion,
      isSound: isSoundVersion,
    }),
    source<RuleSetWithdrawal>({
      name: 'ruleSetWithdrawals',
      collection: ruleSetWithdrawals.collection,
      idFields: ['year', 'kind', 'version'],
      idOf: (withdrawal) => `withdrawal/${keyText(withdrawal)}`,
      holds: (id) => id.startsWith('withdrawal/'),
      filterFor: (ids) => ({ $or: ids.map(keyFilter) }),
      memberOf: memberOfWithdrawal,
      isSound: () => true,
    }),
    source<AuditEvent>({
      name: 'auditEvents',
      collection: auditEvents.collection,
      idFields: ['eventId'],
      idOf: ({ eventId }) => eventId,
      holds: (id) => id.startsWith('event-'),
      filterFor: (ids) => ({ eventId: { $in: ids } }),
      memberOf: memberOfEvent,
      isSound: () => true,
    }),
  ];
}

/** One type stands for all: each source reads the records of its own collection only. */
function source<T extends InDistrict>(given: ChainSource<T>): ChainSource {
  return given as unknown as ChainSource;
}

function keyFilter(id: string): mongo.Filter<mongo.Document> {
  const [, year = '', kind = '', version = ''] = /\/(\d+)\/([\w-]+)\.v(\d+)$/.exec(id) ?? [];
  return { year: Number(year), kind, version: Number(version) };
}
