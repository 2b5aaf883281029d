import type { DistrictScope } from '@app/persistence';
import { keyText } from '@app/rule-set';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { Caller, GrantedScope, RecordedAs, Requires, ScopeFor } from '../identity/access/access.decorators';
import type { Principal } from '../identity/access/principal';
import { auditNoteOf } from '../identity/access/request';
import { GateReportView, viewGate } from '../rule-sets/gate.views';
import { CheckGate } from './check-gate';
import { personOf } from './draft-person';
import { ApproveBody, CommentedBody, RevisionBody, SendBackBody } from './drafts.bodies';
import { DraftView, PublishedDraftView } from './drafts.views';
import { FindDraft } from './find-draft';
import { MoveDraftUseCase } from './move-draft.usecase';
import { PublishDraftUseCase } from './publish-draft.usecase';

/** From a finished draft to a published version: handing in, judging, publishing. */
@ApiTags('rule-set-drafts')
@ApiParam({ name: 'districtCode', example: '110105' })
@ApiParam({ name: 'draftId', example: 'draft-0k3n8…' })
@Controller('districts/:districtCode/rule-set-drafts/:draftId')
export class DraftStepsController {
  constructor(
    private readonly moveDraft: MoveDraftUseCase,
    private readonly publishDraft: PublishDraftUseCase,
    private readonly findDraft: FindDraft,
    private readonly checkGate: CheckGate,
  ) {}

  @Post('submit')
  @HttpCode(200)
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.submit')
  @ApiOperation({ summary: '提交审核', description: 'Whoever submits vouches for the draft and may not approve it.' })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 409)
  submit(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Body() body: CommentedBody,
    @Caller() caller: Principal,
  ): Promise<DraftView> {
    return this.moveDraft.submit(scope, { draftId, ...body, by: personOf(caller) });
  }

  @Post('withdraw-submission')
  @HttpCode(200)
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.withdraw-submission')
  @ApiOperation({ summary: '撤回提交', description: 'Back to be worked on; an approval is void.' })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 409)
  withdraw(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Body() { revision }: RevisionBody,
    @Caller() caller: Principal,
  ): Promise<DraftView> {
    return this.moveDraft.withdrawSubmission(scope, { draftId, revision, by: personOf(caller) });
  }

  @Post('approve')
  @HttpCode(200)
  @Requires('rule-sets.approve')
  @RecordedAs('rule-set.approve')
  @ApiOperation({ summary: '审核通过', description: 'By somebody who had no hand in the draft.' })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 409)
  approve(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Body() body: ApproveBody,
    @Caller() caller: Principal,
  ): Promise<DraftView> {
    return this.moveDraft.approve(scope, { draftId, ...body, by: personOf(caller) });
  }

  @Post('send-back')
  @HttpCode(200)
  @Requires('rule-sets.approve')
  @RecordedAs('rule-set.send-back')
  @ApiOperation({ summary: '退回修改', description: 'By somebody who had no hand in the draft, and with a comment.' })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 409)
  sendBack(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Body() body: SendBackBody,
    @Caller() caller: Principal,
  ): Promise<DraftView> {
    return this.moveDraft.sendBack(scope, { draftId, ...body, by: personOf(caller) });
  }

  @Get('gate')
  @Requires('drafts.read')
  @ApiOperation({ summary: '发布检查', description: 'What keeps the draft from being published as it stands.' })
  @ApiOkResponse({ type: GateReportView })
  @ApiRefusals(401, 403, 404)
  async gate(
    @GrantedScope() drafts: DistrictScope,
    @ScopeFor('forms.read') forms: DistrictScope | null,
    @Param('draftId') draftId: string,
  ): Promise<GateReportView> {
    return viewGate(await this.checkGate.execute({ drafts, forms }, await this.findDraft.execute(drafts, draftId)));
  }

  @Post('publish')
  @HttpCode(200)
  @Requires('rule-sets.approve')
  @RecordedAs('rule-set.publish')
  @ApiOperation({
    summary: '发布',
    description: 'Makes a numbered version that never changes. The gate is looked at anew; its report is kept.',
  })
  @ApiOkResponse({ type: PublishedDraftView })
  @ApiRefusals(400, 401, 403, 404, 409)
  async publish(
    @GrantedScope() drafts: DistrictScope,
    @ScopeFor('forms.read') forms: DistrictScope | null,
    @Param('draftId') draftId: string,
    @Body() { revision }: RevisionBody,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
  ): Promise<PublishedDraftView> {
    const scopes = { drafts, forms };
    const { key, view } = await this.publishDraft.execute(scopes, draftId, revision, personOf(caller));
    auditNoteOf(request).target = [{ kind: 'ruleSet', id: keyText(key) }];
    return view;
  }
}
