import { Global, Module } from '@nestjs/common';
import { AuditEventsController } from './audit-events.controller';
import { AuditTrail } from './audit-trail';

@Global()
@Module({ controllers: [AuditEventsController], providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
