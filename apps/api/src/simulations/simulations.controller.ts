import { SIMULATION } from '@app/jobs';
import type { Language } from '@app/kernel';
import { JobsRepository, type DistrictScope } from '@app/persistence';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { LanguageQuery } from '../evaluations/evaluations.query';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { AskedLanguage } from '../http/language.decorator';
import { isOldestFirst } from '../http/order.query';
import { ApiPage, type PageView } from '../http/page-view';
import { Caller, Requires, WholeScope } from '../identity/access/access.decorators';
import { actingName, type Principal } from '../identity/access/principal';
import { FindJob } from '../jobs/find-job';
import { AcknowledgeSimulationUseCase } from './acknowledge-simulation.usecase';
import { CompareFormUseCase } from './compare-form.usecase';
import { ShowSimulationUseCase } from './show-simulation.usecase';
import { SimulateBody } from './simulate.body';
import { SimulationsQuery } from './simulations.query';
import { ComparedFormView, SimulationSummaryView, SimulationView, viewSummary } from './simulations.views';
import { StartSimulationUseCase } from './start-simulation.usecase';

@ApiTags('simulations')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/simulations')
export class SimulationsController {
  constructor(
    private readonly jobs: JobsRepository,
    private readonly findJob: FindJob,
    private readonly startSimulation: StartSimulationUseCase,
    private readonly showSimulation: ShowSimulationUseCase,
    private readonly compareForm: CompareFormUseCase,
    private readonly acknowledgeSimulation: AcknowledgeSimulationUseCase,
  ) {}

  @Post()
  @Requires('simulations.run')
  @HttpCode(202)
  @ApiOperation({
    summary: '模拟政策变化',
    description:
      'Scores stored forms under two rule sets. Both are pinned as they stand. It runs in the background: ask for it ' +
      'again, it has figures from the first moments on.',
  })
  @ApiAcceptedResponse({ type: SimulationView })
  @ApiRefusals(400, 403, 404, 422)
  async start(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() body: SimulateBody,
    @ActingUser() by: string,
  ): Promise<SimulationView> {
    const job = await this.startSimulation.execute(scope, { ...body, districtCode, by });
    return this.showSimulation.execute(scope, job);
  }

  @Get()
  @Requires('simulations.read')
  @ApiOperation({ summary: '模拟列表', description: 'The newest first, without their reports.' })
  @ApiPage(SimulationSummaryView)
  @ApiRefusals(400, 404)
  async list(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() { page, perPage, sort, order, ...rest }: SimulationsQuery,
  ): Promise<PageView<SimulationSummaryView>> {
    const filter = { ...rest, districtCode, type: SIMULATION };
    const { jobs, total } = await this.jobs.list(scope, {
      filter,
      isOldestFirst: isOldestFirst({ sort, order }),
      page: page - 1,
      pageSize: perPage,
    });
    return { data: jobs.map(viewSummary), total };
  }

  @Get(':jobId')
  @Requires('simulations.read')
  @ApiOperation({ summary: '查看模拟', description: 'The report as far as it has come.' })
  @ApiOkResponse({ type: SimulationView })
  @ApiRefusals(404)
  async show(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
  ): Promise<SimulationView> {
    return this.showSimulation.execute(scope, await this.find(scope, districtCode, jobId));
  }

  @Get(':jobId/forms/:formDistrict/:formId')
  @Requires('simulations.read')
  @ApiOperation({
    summary: '对照一份自评表的两张计分表',
    description: 'The form as it stands now, under both rule sets.',
  })
  @ApiOkResponse({ type: ComparedFormView })
  @ApiRefusals(404)
  async compare(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
    @Param('formDistrict') formDistrict: string,
    @Param('formId') formId: string,
    @Query() _language: LanguageQuery,
    @AskedLanguage() language: Language,
  ): Promise<ComparedFormView> {
    const job = await this.find(scope, districtCode, jobId);
    return this.compareForm.execute(scope, job, { formDistrict, formId }, language);
  }

  @Post(':jobId/acknowledge')
  @Requires('rule-sets.approve')
  @HttpCode(200)
  @ApiOperation({
    summary: '确认模拟结果',
    description: 'An approver stands by what a finished simulation found. Saying so again changes nothing.',
  })
  @ApiOkResponse({ type: SimulationView })
  @ApiRefusals(403, 404, 409)
  async acknowledge(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Param('jobId') jobId: string,
    @Caller() caller: Principal,
  ): Promise<SimulationView> {
    const job = await this.find(scope, districtCode, jobId);
    await this.acknowledgeSimulation.execute(scope, job, { id: caller.id, name: actingName(caller) });
    return this.showSimulation.execute(scope, job);
  }

  private find(scope: DistrictScope, districtCode: string, jobId: string) {
    return this.findJob.execute(scope, { districtCode, jobId }, SIMULATION);
  }
}
