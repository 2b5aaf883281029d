import { Global, Module } from '@nestjs/common';
import { Authenticator } from './access/authenticator';
import { Gatekeeper } from './access/gatekeeper';
import { FirstAdministratorUseCase } from './accounts/first-administrator.usecase';
import { RecoverUserUseCase } from './accounts/recover-user.usecase';
import { IdentitySweeper } from './accounts/identity-sweeper';
import { AuthController } from './auth.controller';
import { DemoAccountsUseCase } from './demo/demo-accounts.usecase';
import { DemoState } from './demo/demo-state';
import { InstanceController } from './demo/instance.controller';
import { PasswordHasher } from './passwords/password-hasher';
import { IssueTokens } from './sessions/issue-tokens';
import { RefreshSessionUseCase } from './sessions/refresh-session.usecase';
import { SessionsController } from './sessions/sessions.controller';
import { ChangePasswordUseCase } from './sign-in/change-password.usecase';
import { SignInUseCase } from './sign-in/sign-in.usecase';
import { AccessTokens } from './tokens/access-tokens';

/** Who is who, and who may do what: for every feature. */
@Global()
@Module({
  controllers: [AuthController, InstanceController, SessionsController],
  providers: [
    AccessTokens,
    Authenticator,
    ChangePasswordUseCase,
    DemoAccountsUseCase,
    DemoState,
    FirstAdministratorUseCase,
    Gatekeeper,
    IdentitySweeper,
    IssueTokens,
    PasswordHasher,
    RecoverUserUseCase,
    RefreshSessionUseCase,
    SignInUseCase,
  ],
  exports: [
    DemoAccountsUseCase,
    DemoState,
    FirstAdministratorUseCase,
    Gatekeeper,
    IdentitySweeper,
    PasswordHasher,
    RecoverUserUseCase,
  ],
})
export class IdentityModule {}
