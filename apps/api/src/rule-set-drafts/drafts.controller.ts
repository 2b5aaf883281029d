import type { DistrictScope } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { readJsonDocument } from '../http/json-document';
import { TakesDocument } from '../http/route-config';
import { Caller, GrantedScope, RecordedAs, Requires, ScopeFor } from '../identity/access/access.decorators';
import type { Principal } from '../identity/access/principal';
import { auditNoteOf } from '../identity/access/request';
import { UpdateOfferAnswer } from '../rule-sets/change.views';
import { sendRuleSetFile } from '../rule-sets/send-rule-set-file';
import { CreateDraftUseCase } from './create-draft.usecase';
import { personOf } from './draft-person';
import { CreateDraftBody, RecordExampleBody, RevisionBody } from './drafts.bodies';
import { DraftView } from './drafts.views';
import { FindDraft } from './find-draft';
import { MoveDraftUseCase } from './move-draft.usecase';
import { RecordExampleUseCase } from './record-example.usecase';
import { readSaveRequest, SaveDraftUseCase } from './save-draft.usecase';

const LARGEST_RULE_SET_MB = 2;

/** Writing drafts: making, showing, changing, exporting and giving them up. */
@ApiTags('rule-set-drafts')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/rule-set-drafts')
export class DraftsController {
  constructor(
    private readonly createDraft: CreateDraftUseCase,
    private readonly findDraft: FindDraft,
    private readonly saveDraft: SaveDraftUseCase,
    private readonly moveDraft: MoveDraftUseCase,
    private readonly example: RecordExampleUseCase,
  ) {}

  @Post()
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.create')
  @ApiOperation({ summary: '新建草稿', description: 'From scratch, from a base, or from any published version.' })
  @ApiCreatedResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 422)
  async create(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() { year, kind, from }: CreateDraftBody,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
  ): Promise<DraftView> {
    const draft = await this.createDraft.execute(scope, { districtCode, year, kind }, from, personOf(caller));
    return noted(request, draft);
  }

  @Post('import')
  @TakesDocument(LARGEST_RULE_SET_MB)
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.import')
  @ApiOperation({
    summary: '从文件导入草稿',
    description: 'The JSON of one rule set. Everything that is wrong is told at once, and then nothing is stored.',
  })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @ApiCreatedResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 413, 422)
  async import(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
  ): Promise<DraftView> {
    const value = await readJsonDocument(request, 'RULE_SET_INVALID');
    return noted(request, await this.createDraft.fromFile(scope, districtCode, value, personOf(caller)));
  }

  @Get(':draftId')
  @Requires('drafts.read')
  @ApiOperation({ summary: '查看草稿', description: 'The content, with lint and examples as they stand today.' })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(401, 403, 404)
  show(@GrantedScope() scope: DistrictScope, @Param('draftId') draftId: string): Promise<DraftView> {
    return this.findDraft.show(scope, draftId);
  }

  @Get(':draftId/file')
  @Requires('drafts.read')
  @ApiOperation({ summary: '下载草稿文件', description: 'The rule set as JSON, as `POST …/import` takes it.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @ApiRefusals(401, 403, 404)
  async file(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { content } = await this.findDraft.execute(scope, draftId);
    return sendRuleSetFile(request, reply, JSON.parse(content) as RuleSet, 'draft');
  }

  @Get(':draftId/update-offer')
  @Requires('drafts.read')
  @ApiOperation({ summary: '上级规则更新', description: 'What a newer version of the base would change in the draft.' })
  @ApiOkResponse({ type: UpdateOfferAnswer })
  @ApiRefusals(401, 403, 404)
  updateOffer(@GrantedScope() scope: DistrictScope, @Param('draftId') draftId: string): Promise<UpdateOfferAnswer> {
    return this.findDraft.updateOffer(scope, draftId);
  }

  @Put(':draftId')
  @TakesDocument(LARGEST_RULE_SET_MB)
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.edit')
  @ApiOperation({
    summary: '保存草稿',
    description:
      '`{ revision, ruleSet }`. Whoever saves second on one revision is refused with both sides under `conflict`. ' +
      'Findings of lint keep nobody from saving; what is not safe is refused, and nothing of it is stored.',
  })
  @ApiConsumes('application/json')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['revision', 'ruleSet'],
      properties: { revision: { type: 'integer' }, ruleSet: { type: 'object', additionalProperties: true } },
    },
  })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 409, 413, 422)
  async save(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
  ): Promise<DraftView> {
    const asked = readSaveRequest(await readJsonDocument(request, 'RULE_SET_INVALID'));
    return this.saveDraft.execute(scope, draftId, asked, personOf(caller));
  }

  @Post(':draftId/examples')
  @HttpCode(200)
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.record-example')
  @ApiOperation({
    summary: '把自评表记为算例',
    description:
      'Adds a stored form as a worked example with the sheet that the draft gives for it. Persons and the names of ' +
      'project and units stay out of it, also where texts mention them.',
  })
  @ApiOkResponse({ type: DraftView })
  @ApiRefusals(400, 401, 403, 404, 409, 422)
  recordExample(
    @GrantedScope() drafts: DistrictScope,
    @ScopeFor('forms.read') forms: DistrictScope | null,
    @Param('draftId') draftId: string,
    @Body() body: RecordExampleBody,
    @Caller() caller: Principal,
  ): Promise<DraftView> {
    return this.example.execute({ drafts, forms }, draftId, body, personOf(caller));
  }

  @Delete(':draftId')
  @HttpCode(204)
  @Requires('rule-sets.edit')
  @RecordedAs('rule-set.discard')
  @ApiOperation({ summary: '放弃草稿', description: 'The draft is kept on record and can be changed no more.' })
  @ApiNoContentResponse()
  @ApiRefusals(400, 401, 403, 404, 409)
  discard(
    @GrantedScope() scope: DistrictScope,
    @Param('draftId') draftId: string,
    @Query() { revision }: RevisionBody,
    @Caller() caller: Principal,
  ): Promise<void> {
    return this.moveDraft.discard(scope, { draftId, revision, by: personOf(caller) });
  }
}

/** The draft that came of a request, named in its audit event. */
function noted(request: FastifyRequest, draft: DraftView): DraftView {
  auditNoteOf(request).target = [{ kind: 'draftId', id: draft.draftId }];
  return draft;
}
