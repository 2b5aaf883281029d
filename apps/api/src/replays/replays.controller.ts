import { REPLAY } from '@app/jobs';
import type { Language } from '@app/kernel';
import { JobsRepository, type DistrictScope } from '@app/persistence';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { XLSX } from '../common/report-tables';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { attachment } from '../http/attachment';
import { AskedLanguage } from '../http/language.decorator';
import { isOldestFirst } from '../http/order.query';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { JobView, viewJob } from '../jobs/jobs.views';
import { ExportReplayUseCase } from './export-replay.usecase';
import { readRules } from './replay.body';
import { DifferencesQuery, ReplaysQuery, StartReplayBody } from './replays.bodies';
import { ReplayJobView } from './replays.views';
import { ShowReplayUseCase } from './show-replay.usecase';
import { StartReplayUseCase } from './start-replay.usecase';

@ApiTags('replays')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/replays')
export class ReplaysController {
  constructor(
    private readonly jobs: JobsRepository,
    private readonly startReplay: StartReplayUseCase,
    private readonly showReplay: ShowReplayUseCase,
    private readonly exportReplay: ExportReplayUseCase,
  ) {}

  @Post()
  @Requires('replays.run')
  @HttpCode(202)
  @ApiOperation({
    summary: '重放一个区划和年度',
    description: 'Computes every stored score of a year and kind again, in the background. Cancel it as a job.',
  })
  @ApiAcceptedResponse({ type: JobView })
  @ApiRefusals(400, 404, 409)
  async start(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() { year, kind = 'project', rules }: StartReplayBody,
    @ActingUser() by: string,
  ): Promise<JobView> {
    return viewJob(await this.startReplay.execute(scope, { districtCode, year, kind, rules: readRules(rules) }, by));
  }

  @Get()
  @Requires('replays.run')
  @ApiOperation({ summary: '重放列表', description: 'Replays of the district, the newest first.' })
  @ApiPage(JobView)
  @ApiRefusals(400, 404)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() { page, perPage, sort, order }: ReplaysQuery,
  ): Promise<PageView<JobView>> {
    const filter = { districtCode, type: REPLAY };
    const { jobs, total } = await this.jobs.list(scope, {
      filter,
      isOldestFirst: isOldestFirst({ sort, order }),
      page: page - 1,
      pageSize: perPage,
    });
    return { data: jobs.map(viewJob), total };
  }

  @Get(':jobId')
  @Requires('replays.run')
  @ApiOperation({ summary: '查看重放', description: 'How far it has come, the counts and the first differences.' })
  @ApiOkResponse({ type: ReplayJobView })
  @ApiRefusals(404)
  show(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
  ): Promise<ReplayJobView> {
    return this.showReplay.execute(scope, { districtCode, jobId });
  }

  @Get(':jobId/report')
  @Requires('replays.run')
  @ApiOperation({ summary: '下载重放报告', description: 'Every difference found so far.' })
  @ApiProduces('text/csv', 'application/json', XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiRefusals(400, 404, 422)
  async report(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
    @Query() { format }: DifferencesQuery,
    @AskedLanguage() language: Language,
  ): Promise<StreamableFile> {
    const key = { districtCode, jobId };
    const { content, mediaType: type } = await this.exportReplay.execute(scope, key, format, language);
    const name = `${language === 'zh' ? '重放报告' : 'replay'}-${districtCode}-${jobId}.${format}`;
    const options = { type, disposition: attachment(name) };
    return content instanceof Readable ? new StreamableFile(content, options) : new StreamableFile(content, options);
  }
}
