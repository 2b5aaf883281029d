import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { DistrictsController } from './districts.controller';
import { ListDistrictsUseCase } from './list-districts.usecase';
import { ShowDistrictUseCase } from './show-district.usecase';

@Module({
  imports: [RuleSetsModule],
  controllers: [DistrictsController],
  providers: [ListDistrictsUseCase, ShowDistrictUseCase],
})
export class DistrictsModule {}
