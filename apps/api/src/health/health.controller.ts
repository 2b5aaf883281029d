import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { Public } from '../identity/access/access.decorators';
import { CheckReadinessUseCase } from './check-readiness.usecase';
import { AliveView, ReadinessView } from './health.views';

@ApiTags('health')
@SkipThrottle()
@Controller()
export class HealthController {
  constructor(private readonly readiness: CheckReadinessUseCase) {}

  @Get('healthz')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '进程是否存活', description: 'Answers as long as the process runs; asks nobody else.' })
  @ApiOkResponse({ type: AliveView })
  alive(): AliveView {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '能否提供服务', description: 'Whether the database answers, and how its disk is.' })
  @ApiOkResponse({ type: ReadinessView })
  @ApiServiceUnavailableResponse({ type: ReadinessView })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessView> {
    const readiness = await this.readiness.execute();
    if (readiness.status !== 'ready') void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
