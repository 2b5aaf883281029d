import { AccountsRepository, SessionsRepository, type Account, type AuditActor } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { IssueTokens, type IssuedTokens } from './issue-tokens';

export type RefreshRefusal = 'REFRESH_TOKEN_INVALID' | 'REFRESH_TOKEN_REUSED' | 'ACCOUNT_CLOSED';

export type RefreshResult =
  | {
      readonly kind: 'renewed';
      readonly issued: IssuedTokens;
      readonly mustChangePassword: boolean;
      readonly actor: AuditActor;
    }
  | {
      readonly kind: 'refused';
      readonly because: RefreshRefusal;
      readonly actor: AuditActor | null;
      readonly sessionId: string | null;
    };

/** Renews a session by its refresh token, for as long as its user has an account. */
@Injectable()
export class RefreshSessionUseCase {
  constructor(
    private readonly issueTokens: IssueTokens,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  async execute(presented: string): Promise<RefreshResult> {
    const outcome = await this.issueTokens.refresh(presented);
    if (outcome.kind === 'refused') {
      return { kind: 'refused', because: 'REFRESH_TOKEN_INVALID', actor: null, sessionId: null };
    }
    const { userId, sessionId } = outcome.session;
    const account = await this.accounts.byId(userId);
    const actor = account && actorOf(account);
    if (outcome.kind === 'reused') return { kind: 'refused', because: 'REFRESH_TOKEN_REUSED', actor, sessionId };
    if (account?.state !== 'active') {
      await this.sessions.end(userId, sessionId, 'account-closed', new Date());
      return { kind: 'refused', because: 'ACCOUNT_CLOSED', actor, sessionId };
    }
    const { mustChangePassword } = account;
    return { kind: 'renewed', issued: outcome, mustChangePassword, actor: actorOf(account) };
  }
}

function actorOf({ userId, name }: Account): AuditActor {
  return { kind: 'user', id: userId, name };
}
