import { SessionsRepository } from '@app/persistence';
import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../../http/page-view';
import { RequestError } from '../../http/request-error';
import { CallingUser, OwnAccount } from '../access/access.decorators';
import type { UserPrincipal } from '../access/principal';
import { SessionView, viewSession } from '../auth.views';

@ApiTags('auth')
@Controller('auth/sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsRepository) {}

  @Get()
  @OwnAccount()
  @ApiOperation({ summary: '我的登录会话', description: 'Where one is signed in, the latest first.' })
  @ApiPage(SessionView)
  @ApiRefusals(401)
  async list(@CallingUser() { id, sessionId }: UserPrincipal): Promise<PageView<SessionView>> {
    const sessions = await this.sessions.listOpen(id, new Date());
    return { data: sessions.map((session) => viewSession(session, sessionId)), total: sessions.length };
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @OwnAccount()
  @ApiOperation({ summary: '结束一个登录会话' })
  @ApiNoContentResponse()
  @ApiRefusals(401, 404)
  async end(@CallingUser() { id }: UserPrincipal, @Param('sessionId') sessionId: string): Promise<void> {
    const isEnded = await this.sessions.end(id, sessionId, 'revoked', new Date());
    if (!isEnded) throw new RequestError('SESSION_NOT_FOUND', { sessionId });
  }

  @Delete()
  @HttpCode(204)
  @OwnAccount()
  @ApiOperation({ summary: '结束其他所有登录会话', description: 'All but the one of this request.' })
  @ApiNoContentResponse()
  @ApiRefusals(401)
  async endOthers(@CallingUser() { id, sessionId }: UserPrincipal): Promise<void> {
    await this.sessions.endAll(id, 'revoked', new Date(), sessionId);
  }
}
