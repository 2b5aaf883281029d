import { JobsRepository, type DistrictScope } from '@app/persistence';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { isOldestFirst } from '../http/order.query';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires, WholeScope } from '../identity/access/access.decorators';
import { CancelJobUseCase } from './cancel-job.usecase';
import { FindJob } from './find-job';
import { JobsQuery } from './jobs.query';
import { JobView, viewJob } from './jobs.views';

@ApiTags('jobs')
@Controller()
export class JobsController {
  constructor(
    private readonly jobs: JobsRepository,
    private readonly findJob: FindJob,
    private readonly cancelJob: CancelJobUseCase,
  ) {}

  @Get('jobs')
  @Requires('jobs.read')
  @ApiOperation({
    summary: '任务列表',
    description: 'The newest first. A job is shown to whoever may see every district that it reads.',
  })
  @ApiPage(JobView)
  @ApiRefusals(400, 403)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Query() { page, perPage, sort, order, ...filter }: JobsQuery,
  ): Promise<PageView<JobView>> {
    const { jobs, total } = await this.jobs.list(scope, {
      filter,
      isOldestFirst: isOldestFirst({ sort, order }),
      page: page - 1,
      pageSize: perPage,
    });
    return { data: jobs.map(viewJob), total };
  }

  @Get('districts/:districtCode/jobs/:jobId')
  @Requires('jobs.read')
  @ApiParam({ name: 'districtCode', example: '110105' })
  @ApiOperation({ summary: '查看任务', description: 'How far a job has come.' })
  @ApiOkResponse({ type: JobView })
  @ApiRefusals(404)
  async show(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
  ): Promise<JobView> {
    return viewJob(await this.findJob.execute(scope, { districtCode, jobId }));
  }

  @Post('districts/:districtCode/jobs/:jobId/cancel')
  @Requires('jobs.cancel')
  @HttpCode(200)
  @ApiParam({ name: 'districtCode', example: '110105' })
  @ApiOperation({ summary: '取消任务', description: 'What was done by then is kept.' })
  @ApiOkResponse({ type: JobView })
  @ApiRefusals(404, 409)
  cancel(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
  ): Promise<JobView> {
    return this.cancelJob.execute(scope, { districtCode, jobId });
  }
}
