import { Module } from '@nestjs/common';
import { FactsController } from './facts.controller';

@Module({ controllers: [FactsController] })
export class FactsModule {}
