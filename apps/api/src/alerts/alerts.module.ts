import { Module } from '@nestjs/common';
import { AlertGauge } from './alert-gauge';
import { AlertsController } from './alerts.controller';

@Module({ controllers: [AlertsController], providers: [AlertGauge] })
export class AlertsModule {}
