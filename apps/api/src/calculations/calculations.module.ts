import type { Calculations } from '@app/scoring';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CalculationDesk } from './calculation-desk';
import { CALCULATIONS } from './calculations';

@Global()
@Module({})
export class CalculationsModule {
  static of(known: Calculations): DynamicModule {
    return {
      module: CalculationsModule,
      providers: [{ provide: CALCULATIONS, useValue: known }, CalculationDesk],
      exports: [CALCULATIONS, CalculationDesk],
    };
  }
}
