import { Module } from '@nestjs/common';
import { ApiKeysController } from './api-keys.controller';
import { CheckGrants } from './check-grants';
import { CreateApiKeyUseCase } from './create-api-key.usecase';
import { CreateUserUseCase } from './create-user.usecase';
import { DistrictsAdministrationController } from './districts-administration.controller';
import { ManageDistrictsUseCase } from './manage-districts.usecase';
import { ManageUserUseCase } from './manage-user.usecase';
import { UnitsController } from './units.controller';
import { UsersController } from './users.controller';

@Module({
  controllers: [ApiKeysController, DistrictsAdministrationController, UnitsController, UsersController],
  providers: [CheckGrants, CreateApiKeyUseCase, CreateUserUseCase, ManageDistrictsUseCase, ManageUserUseCase],
})
export class AdministrationModule {}
