import { SessionsRepository } from '@app/persistence';
import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { RequestError } from '../http/request-error';
import { Caller, CallingUser, OwnAccount, Public, SignedIn } from './access/access.decorators';
import { addressBucket } from './access/client-address';
import type { Principal, UserPrincipal } from './access/principal';
import { RefusalMeter } from './access/refusal-meter';
import { auditNoteOf } from './access/request';
import { ChangePasswordBody, RefreshBody, SignInBody } from './auth.bodies';
import { CallerView, TokensView, viewCaller, viewTokens } from './auth.views';
import { clearRefreshCookie, isCrossSite, readRefreshCookie, setRefreshCookie } from './sessions/refresh-cookie';
import { RefreshSessionUseCase } from './sessions/refresh-session.usecase';
import { IssueTokens, type IssuedTokens } from './sessions/issue-tokens';
import { ChangePasswordUseCase } from './sign-in/change-password.usecase';
import { SignInPausedError } from './sign-in/sign-in-paused.error';
import { SignInUseCase } from './sign-in/sign-in.usecase';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  private readonly pauses = new RefusalMeter();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIn: SignInUseCase,
    private readonly issueTokens: IssueTokens,
    private readonly refreshSession: RefreshSessionUseCase,
    private readonly changePassword: ChangePasswordUseCase,
    private readonly sessions: SessionsRepository,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    summary: '登录',
    description: 'Begins a session. A one-time password has to be changed before all else.',
  })
  @ApiOkResponse({ type: TokensView })
  @ApiRefusals(400, 401, 429, 503)
  async start(
    @Body() { name, password, keeper = 'client' }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokensView> {
    const note = auditNoteOf(request);
    note.action = 'auth.sign-in';
    if (keeper === 'cookie') refuseCrossSite(request);
    const outcome = await this.signIn.execute({ name, password, address: request.ip });
    if (outcome.kind === 'paused') {
      note.actor = outcome.actor;
      const meter = this.pauses.count(addressBucket(request.ip), Date.now());
      note.isRecorded = meter !== 'skip';
      if (meter === 'record-last') note.code = 'REFUSALS_NOT_RECORDED';
      throw new SignInPausedError(outcome.until, new Date());
    }
    if (outcome.kind === 'refused') {
      note.actor = outcome.actor;
      note.code = outcome.because;
      throw new RequestError('SIGN_IN_REFUSED');
    }
    const { userId, name: userName, mustChangePassword, grants, districtCode } = outcome.account;
    note.actor = { kind: 'user', id: userId, name: userName };
    note.districtCode = grants[0]?.districtCode ?? districtCode;
    const userAgent = request.headers['user-agent'] ?? '';
    const issued = await this.issueTokens.begin(userId, { address: request.ip, userAgent });
    note.target = [{ kind: 'sessionId', id: issued.session.sessionId }];
    return this.hand(reply, issued, mustChangePassword, keeper === 'client');
  }

  @Post('refresh')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    summary: '续期',
    description: 'Exchanges a refresh token for the next pair. Used a second time it ends its session.',
  })
  @ApiOkResponse({ type: TokensView })
  @ApiRefusals(400, 401, 403, 503)
  async refresh(
    @Body() { refreshToken }: RefreshBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokensView> {
    const note = auditNoteOf(request);
    note.action = 'auth.refresh';
    const isKeptByClient = refreshToken !== undefined;
    if (!isKeptByClient) refuseCrossSite(request);
    const outcome = await this.refreshSession.execute(refreshToken ?? readRefreshCookie(request) ?? '');
    if (outcome.actor) note.actor = outcome.actor;
    if (outcome.kind === 'refused') {
      note.code = outcome.because;
      if (outcome.sessionId !== null) note.target = [{ kind: 'sessionId', id: outcome.sessionId }];
      if (!isKeptByClient) clearRefreshCookie(reply, this.config.overTls);
      throw new RequestError('UNAUTHENTICATED');
    }
    note.target = [{ kind: 'sessionId', id: outcome.issued.session.sessionId }];
    return this.hand(reply, outcome.issued, outcome.mustChangePassword, isKeptByClient);
  }

  @Post('sign-out')
  @HttpCode(204)
  @OwnAccount({ beforePasswordChange: true })
  @ApiOperation({ summary: '退出登录', description: 'Ends the session of this request.' })
  @ApiNoContentResponse()
  @ApiRefusals(401)
  async end(
    @CallingUser() { id, sessionId }: UserPrincipal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    auditNoteOf(request).action = 'auth.sign-out';
    await this.sessions.end(id, sessionId, 'signed-out', new Date());
    clearRefreshCookie(reply, this.config.overTls);
  }

  @Post('password')
  @HttpCode(204)
  @OwnAccount({ beforePasswordChange: true })
  @ApiOperation({ summary: '修改密码', description: 'Ends all other sessions.' })
  @ApiNoContentResponse()
  @ApiRefusals(400, 401, 403, 422, 429, 503)
  async change(
    @CallingUser() caller: UserPrincipal,
    @Body() body: ChangePasswordBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    auditNoteOf(request).action = 'auth.change-password';
    await this.changePassword.execute(caller, body);
  }

  @Get('me')
  @OwnAccount({ beforePasswordChange: true })
  @ApiOperation({ summary: '当前用户', description: 'Who is signed in, with which roles where.' })
  @ApiOkResponse({ type: CallerView })
  @ApiRefusals(401)
  me(@CallingUser() caller: UserPrincipal): CallerView {
    return viewCaller(caller);
  }

  @Get('caller')
  @SignedIn()
  @ApiOperation({ summary: '当前调用者', description: 'Whose the token or key is, with which roles where.' })
  @ApiOkResponse({ type: CallerView })
  @ApiRefusals(401)
  whose(@Caller() caller: Principal): CallerView {
    return viewCaller(caller);
  }

  private hand(reply: FastifyReply, issued: IssuedTokens, mustChange: boolean, isKeptByClient: boolean): TokensView {
    if (!isKeptByClient) {
      setRefreshCookie(reply, issued.refreshToken, issued.refreshExpiresAt, this.config.overTls);
    }
    return viewTokens(issued, mustChange, isKeptByClient);
  }
}

/** Only what relies on a browser's cookie could be asked for by another site's page. */
function refuseCrossSite(request: FastifyRequest): void {
  if (isCrossSite(request)) throw new RequestError('CROSS_SITE_REFUSED');
}
