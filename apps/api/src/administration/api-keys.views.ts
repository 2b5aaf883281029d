import { KEY_ROLES, type ApiKeyRecord, type KeyRole } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';

export class ApiKeyView {
  @ApiProperty({ example: '0k3n8…' })
  readonly keyId!: string;

  @ApiProperty({ example: '街道办财务系统' })
  readonly label!: string;

  @ApiProperty({ enum: KEY_ROLES })
  readonly role!: KeyRole;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: Date;

  @ApiProperty()
  readonly createdBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute.' })
  readonly lastUsedAt!: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt!: Date | null;
}

export class NewApiKeyView extends ApiKeyView {
  @ApiProperty({ description: 'For `Authorization: Bearer …`. It cannot be shown again.', example: 'spk_…' })
  readonly key!: string;
}

export function viewApiKey(record: ApiKeyRecord): ApiKeyView {
  const { keyId, label, role, districtCode, unitId, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt } = record;
  return { keyId, label, role, districtCode, unitId, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt };
}
