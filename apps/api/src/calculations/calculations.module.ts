import type { Calculations } from '@app/scoring';
import { Global, Module, type DynamicModule } from '@nestjs/common';

/** Injects the `Calculations` that this service can score by. */
export const CALCULATIONS = Symbol('CALCULATIONS');

@Global()
@Module({})
export class CalculationsModule {
  static of(known: Calculations): DynamicModule {
    return {
      module: CalculationsModule,
      providers: [{ provide: CALCULATIONS, useValue: known }],
      exports: [CALCULATIONS],
    };
  }
}
