import { KEY_ROLES, type KeyRole } from '@app/persistence';
import { IsoDay, OneOf, Text } from '../http/fields';

export class CreateApiKeyBody {
  @Text(60, { description: 'What the key is for.', example: '街道办财务系统' })
  readonly label!: string;

  @OneOf(KEY_ROLES)
  readonly role!: KeyRole;

  @Text(60, { isOptional: true, description: 'The unit of a department.', example: 'unit-0k3n8…' })
  readonly unitId?: string;

  @IsoDay({ description: 'The last day (UTC+8) on which the key is valid; within a year.', example: '2026-12-31' })
  readonly validUntil!: string;
}
