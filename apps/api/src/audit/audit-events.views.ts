import { AUDIT_OUTCOMES, type AuditActor, type AuditEvent, type AuditOutcome } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';

export class AuditActorView {
  @ApiProperty({ enum: ['user', 'key', 'system', 'unknown'] })
  readonly kind!: AuditActor['kind'];

  @ApiProperty({ type: String, nullable: true })
  readonly id!: string | null;

  @ApiProperty({ description: 'As it was then; of an unknown name only a part of its hash, `#…`.' })
  readonly name!: string;
}

export class AuditTargetView {
  @ApiProperty({ example: 'formId' })
  readonly kind!: string;

  @ApiProperty({ example: 'form-0k3n8…' })
  readonly id!: string;
}

export class AuditEventView {
  @ApiProperty({ example: 'event-0k3n8…' })
  readonly eventId!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty({ type: AuditActorView })
  readonly actor!: AuditActorView;

  @ApiProperty({ example: 'POST /districts/:districtCode/imports' })
  readonly action!: string;

  @ApiProperty({ type: [AuditTargetView] })
  readonly target!: readonly AuditTargetView[];

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: '192.0.2.1' })
  readonly address!: string;

  @ApiProperty()
  readonly userAgent!: string;

  @ApiProperty({ enum: AUDIT_OUTCOMES })
  readonly outcome!: AuditOutcome;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused or failed.' })
  readonly code!: string | null;

  @ApiProperty()
  readonly requestId!: string;
}

export function viewAuditEvent(event: AuditEvent): AuditEventView {
  return event;
}
